using System.IO.Compression;
using System.Text;
using System.Text.Json;
using OpenUrban.Exports.Csv;
using OpenUrban.Exports.DataPackages;
using OpenUrban.Tables;
using Snapshooter;
using Snapshooter.Xunit;

namespace OpenUrban.Exports.Tests.DataPackages;

public sealed class DataPackageZipFormatTests
{
    private static readonly CsvFormat Csv = new();
    private static readonly DataPackageZipFormat Format = new(Csv);

    [Fact]
    public async Task An_archive_has_the_rows_and_all_that_goes_along()
    {
        var subject = SampleExport.Of(SampleTable.Observations, Format).Subject;

        var files = Files(await SampleExport.WriteAsync(SampleTable.Observations, Format));

        Assert.Equal(
            [
                "data.csv",
                "datapackage.json",
                "README.md",
                "CITATION.bib",
                "CITATION.cff",
                "LICENCE.txt",
                "query.graphql",
                "variables.json",
            ],
            files.Keys
        );
        Assert.Equal(
            Encoding.UTF8.GetString(await SampleExport.WriteAsync(SampleTable.Observations, Csv)),
            files["data.csv"]
        );
        using var package = JsonDocument.Parse(files["datapackage.json"]);
        Assert.Equal("data.csv", package.RootElement.GetProperty("resources")[0].GetProperty("path").GetString());
        Assert.StartsWith(subject.BibTeX + "\n\n@misc{CENSUS,", files["CITATION.bib"], StringComparison.Ordinal);
        Assert.Equal(subject.Query + "\n", files["query.graphql"]);
        files["CITATION.cff"].MatchSnapshot();
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh-Hans")]
    [InlineData("zh-Hant")]
    public async Task A_README_tells_people_what_it_is(string language)
    {
        await using var output = new ResponseStream();
        var export = SampleExport.Of(Described(), Format) with { Language = language };
        export = export with
        {
            Subject = export.Subject with { Query = "# ```\n{ a }", AsOf = new DateOnly(2020, 1, 1), IsPart = true },
        };

        await Format.WriteAsync(export, output, CancellationToken.None);

        Files(output.ToArray())["README.md"].MatchSnapshot(SnapshotNameExtension.Create(language));
    }

    [Fact]
    public async Task The_same_table_gives_the_same_bytes_of_the_day_of_the_release()
    {
        var first = await SampleExport.WriteAsync(SampleTable.Observations, Format);
        using var zip = new ZipArchive(new MemoryStream(first));

        Assert.All(zip.Entries, e => Assert.Equal(new DateTime(2026, 11, 22), e.LastWriteTime.DateTime));
        Assert.Equal(first, await SampleExport.WriteAsync(SampleTable.Observations, Format));
    }

    [Fact]
    public async Task A_table_that_breaks_off_makes_no_whole_archive()
    {
        await using var output = new ResponseStream();
        var table = BrokenTable.After(rows: 250_000);

        await Assert.ThrowsAsync<IOException>(() =>
            Format.WriteAsync(SampleExport.Of(table, Format), output, CancellationToken.None)
        );

        Assert.NotEqual(0, output.Written);
        Assert.Throws<InvalidDataException>(() => new ZipArchive(new MemoryStream(output.ToArray())));
    }

    [Fact]
    public async Task Nothing_is_written_of_a_table_that_fails_at_once()
    {
        await using var output = new ResponseStream();
        var table = BrokenTable.After(rows: 0);

        await Assert.ThrowsAsync<IOException>(() =>
            Format.WriteAsync(SampleExport.Of(table, Format), output, CancellationToken.None)
        );

        Assert.Equal(0, output.Written);
    }

    private static Table Described()
    {
        var table = SampleTable.Observations;
        return new Table
        {
            Columns =
            [
                .. table.Columns.Select(c => c with { Description = c.Name == "value" ? "The value | or\nnull." : "" }),
            ],
            Rows = table.Rows,
            Values = table.Values,
        };
    }

    private static Dictionary<string, string> Files(byte[] archive)
    {
        using var zip = new ZipArchive(new MemoryStream(archive));
        return zip.Entries.ToDictionary(
            e => e.FullName,
            e =>
            {
                using var reader = new StreamReader(e.Open(), Encoding.UTF8);
                return reader.ReadToEnd();
            }
        );
    }
}
