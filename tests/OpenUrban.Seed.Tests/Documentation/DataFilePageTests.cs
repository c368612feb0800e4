using System.Text.RegularExpressions;
using OpenUrban.Data.Files;
using OpenUrban.Seed.Checks;
using OpenUrban.Testing;
using OpenUrban.Testing.Documentation;

namespace OpenUrban.Seed.Tests.Documentation;

/// <summary>The page of the data files describes every file and every column, and what a column may hold.</summary>
public sealed partial class DataFilePageTests
{
    private const string AnyFolder = "indicators/NAME/";
    private const string OneOf = "One of ";

    private static readonly string[] Languages = ["en", "zh_hans", "zh_hant"];

    private static readonly Dictionary<string, MarkdownTable> Tables = MarkdownPage
        .Of("seed/data/README.md")
        .Tables()
        .Where(table => table.Heading.EndsWith(".csv", StringComparison.Ordinal))
        .ToDictionary(table => table.Heading);

    [Fact]
    public void Every_file_is_described() =>
        Assert.Equal(
            Directory
                .EnumerateFiles(Repository.Data, "*.csv", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(Repository.Data, file).Replace('\\', '/'))
                .Select(file => Folder().Replace(file, AnyFolder))
                .Distinct()
                .Order(),
            Tables.Keys.Order()
        );

    [Fact]
    public void Every_column_is_described()
    {
        foreach (var (name, table) in Tables)
        {
            var rows = table
                .Rows.SelectMany(row => Expand(row[0]).Select(column => (Column: column, Row: row)))
                .ToList();
            var described = rows.ToDictionary(row => row.Column, row => row.Row);
            var optional = rows.Where(row => row.Row[2].Contains("may be left out", StringComparison.Ordinal))
                .Select(row => row.Column)
                .ToList();
            foreach (var file in Files(name))
            {
                var lines = Read(file);
                var columns = lines[0].Keys.ToList();

                Assert.True(
                    columns.All(described.ContainsKey),
                    $"{file}: {string.Join(", ", columns.Except(described.Keys))}"
                );
                Assert.Empty(described.Keys.Except(columns).Except(optional));
                Assert.All(
                    columns.Where(column => described[column][1] == "yes"),
                    column => Assert.All(lines, line => Assert.False(line[column].Length == 0, $"{file}, {column}"))
                );
            }
        }
    }

    /// <summary>What a column may hold is told as the reader tells it when something else stands there.</summary>
    [Fact]
    public void What_a_column_may_hold_is_described()
    {
        using var folder = new TemporaryFolder();
        var data = folder.CopyData();
        var compared = 0;
        foreach (
            var (name, row) in Tables
                .SelectMany(table => table.Value.Rows.Select(row => (table.Key, row)))
                .Where(both => both.row[2].Contains(OneOf, StringComparison.Ordinal))
                .Where(both => !both.Key.StartsWith("checks.csv", StringComparison.Ordinal))
        )
        {
            var column = Assert.Single(Expand(row[0]));
            var file = Files(name).First();
            var path = Path.Combine(data, file);
            var text = File.ReadAllText(path);
            File.WriteAllText(path, With(file, column, "NO_SUCH"));

            var refusal = Assert.Throws<SeedFileException>(() => CatalogueReader.Read(data, new KeyRegistry()));

            Assert.Contains(column, refusal.Message, StringComparison.Ordinal);
            Assert.Equal(
                Known().Match(refusal.Message).Groups["names"].Value.Split(", ").Order(),
                MarkdownTable.CodeIn(row[2][row[2].IndexOf(OneOf, StringComparison.Ordinal)..]).Order()
            );
            File.WriteAllText(path, text);
            compared++;
        }

        Assert.True(compared > 15);
    }

    [Fact]
    public void The_kinds_and_verdicts_of_checks_are_described()
    {
        var rows = Tables["checks.csv"].Rows.ToDictionary(row => row[0].Trim('`'), row => row[2]);

        Assert.Equal(CheckKinds.All.Keys.Order(), MarkdownTable.CodeIn(rows["kind"]).Order());
        Assert.Equal(
            Enum.GetNames<Verdict>().Select(name => name.ToUpperInvariant()).Order(),
            MarkdownTable.CodeIn(rows["expected"]).Order()
        );
    }

    private static IEnumerable<string> Expand(string cell) =>
        MarkdownTable
            .CodeIn(cell)
            .SelectMany(column =>
                column.EndsWith('*') ? Languages.Select(language => column[..^1] + language) : [column]
            );

    private static IEnumerable<string> Files(string name) =>
        name.StartsWith(AnyFolder, StringComparison.Ordinal)
            ? Directory
                .EnumerateDirectories(Path.Combine(Repository.Data, "indicators"))
                .Select(folder => $"indicators/{Path.GetFileName(folder)}/{name[AnyFolder.Length..]}")
                .Order(StringComparer.Ordinal)
            : [name];

    /// <summary>The lines of a file; one of properties is one line.</summary>
    private static List<IReadOnlyDictionary<string, string>> Read(string file)
    {
        var lines = DataFile.Read(file).ToList();
        return lines[0].Keys.SequenceEqual(["property", "value"])
            ? [lines.ToDictionary(line => line["property"], line => line["value"])]
            : lines;
    }

    /// <summary>The text of a file whose first line has another value in a column.</summary>
    private static string With(string file, string column, string value)
    {
        var lines = DataFile.Read(file).ToList();
        var isOfProperties = lines[0].Keys.SequenceEqual(["property", "value"]);
        var rows = lines.Select(
            (line, place) =>
                line.Select(cell =>
                    isOfProperties && cell.Key == "value" && line["property"] == column ? value
                    : !isOfProperties && place == 0 && cell.Key == column ? value
                    : cell.Value
                )
        );
        return string.Concat(
            rows.Prepend(lines[0].Keys)
                .Select(cells =>
                    string.Join(
                        ',',
                        cells.Select(cell => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")
                    ) + "\n"
                )
        );
    }

    [GeneratedRegex(@"^indicators/[^/]+/", RegexOptions.None, 60_000)]
    private static partial Regex Folder();

    [GeneratedRegex(@"is not one of (?<names>[A-Z_, ]+)\.", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Known();
}
