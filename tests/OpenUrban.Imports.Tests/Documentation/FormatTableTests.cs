using OpenUrban.Testing;
using OpenUrban.Testing.Documentation;

namespace OpenUrban.Imports.Tests.Documentation;

/// <summary>The page of the mappings has a row for each format and for each mapping that there is, and no other.</summary>
public sealed class FormatTableTests
{
    [Fact]
    public void Every_format_has_its_row() =>
        Assert.Equal(
            Enum.GetNames<ImportFormat>().Select(name => name.ToUpperInvariant()).Order(),
            FirstCells("Formats").Select(name => name.Replace("_", "", StringComparison.Ordinal)).Order()
        );

    [Fact]
    public void Every_mapping_has_its_row() =>
        Assert.Equal(
            Directory
                .EnumerateFiles(Path.Combine(Repository.Root, "seed", "mappings"), "*.json")
                .Select(Path.GetFileName)
                .Order(),
            FirstCells("Mapping files").Order()
        );

    private static IEnumerable<string> FirstCells(string heading) =>
        MarkdownPage.Of("seed/mappings/README.md").Table(heading).Rows.SelectMany(row => MarkdownTable.CodeIn(row[0]));
}
