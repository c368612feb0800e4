namespace OpenUrban.Data.Texts;

/// <summary>A word by which people look for something, though it is no name of it.</summary>
public sealed class SearchTerm
{
    public required Language Language { get; set; }

    public required string Text { get; set; }
}
