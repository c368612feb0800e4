namespace OpenUrban.Testing.Documentation;

/// <summary>A table of a page.</summary>
/// <param name="Heading">The heading above it, without its marks.</param>
/// <param name="Columns">Cells of its first line.</param>
/// <param name="Rows">Cells of all lines behind that.</param>
public sealed record MarkdownTable(
    string Heading,
    IReadOnlyList<string> Columns,
    IReadOnlyList<IReadOnlyList<string>> Rows
)
{
    /// <summary>All that stands as code in a cell.</summary>
    public static IReadOnlyList<string> CodeIn(string cell) =>
        [.. cell.Split('`').Where((_, place) => place % 2 == 1).Select(text => text.Trim())];
}
