namespace OpenUrban.Data.Search;

/// <summary>
/// One form for all spellings of a text, of which each character stands where it stood: for those who say where in a text they have
/// found something. What is searched is folded more closely, without spaces and marks that nobody types.
/// </summary>
public static class TextFolding
{
    public static string Fold(string text) =>
        string.Create(
            text.Length,
            text,
            (folded, original) =>
            {
                for (var i = 0; i < original.Length; i++)
                {
                    folded[i] = Folding.FoldCharacter(original[i]);
                }
            }
        );
}
