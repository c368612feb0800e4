namespace OpenUrban.Imports;

/// <summary>Texts of a file in messages.</summary>
internal static class ImportText
{
    private const int MaximumLength = 40;

    /// <summary>In quotation marks, cut where it is long, on one line.</summary>
    public static string Quote(ReadOnlySpan<char> text)
    {
        var cut = text.Length > MaximumLength ? string.Concat(text[..MaximumLength], "…") : text.ToString();
        return $"\"{string.Concat(cut.Select(c => char.IsControl(c) ? ' ' : c))}\"";
    }
}
