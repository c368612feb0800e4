using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using OpenUrban.Exports.Csv;
using OpenUrban.Exports.Csvw;
using Snapshooter.Xunit;

namespace OpenUrban.Exports.Tests.Csvw;

public sealed class CsvwFormatTests
{
    private static readonly CsvwFormat Format = new();

    [Fact]
    public async Task Metadata_tell_types_sources_and_licence() =>
        Encoding.UTF8.GetString(await SampleExport.WriteAsync(SampleTable.Observations, Format)).MatchSnapshot();

    [Theory]
    [InlineData("area.name", "area.name")]
    [InlineData("first_2", "first_2")]
    [InlineData("_id", "%5Fid")]
    [InlineData("__typename", "%5F_typename")]
    [InlineData("人口 %", "%E4%BA%BA%E5%8F%A3%20%25")]
    public void A_name_is_a_variable_of_URI_templates(string column, string name) =>
        Assert.Equal(name, CsvwName.Of(column));

    [Fact]
    public async Task An_archive_has_the_metadata_where_programs_look_for_them()
    {
        var csv = new CsvFormat();
        using var zip = new ZipArchive(
            new MemoryStream(await SampleExport.WriteAsync(SampleTable.Observations, new CsvwZipFormat(csv)))
        );

        await using var metadata = await zip.GetEntry("data.csv-metadata.json")!.OpenAsync();
        Assert.Equal("data.csv", (await JsonNode.ParseAsync(metadata))!["url"]!.GetValue<string>());
        await using var rows = await zip.GetEntry("data.csv")!.OpenAsync();
        using var copy = new MemoryStream();
        await rows.CopyToAsync(copy);
        Assert.Equal(await SampleExport.WriteAsync(SampleTable.Observations, csv), copy.ToArray());
        Assert.NotNull(zip.GetEntry("README.md"));
    }
}
