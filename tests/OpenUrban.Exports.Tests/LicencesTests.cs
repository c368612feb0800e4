using System.Text.Json;
using OpenUrban.Exports.Csvw;
using OpenUrban.Exports.DataPackages;
using OpenUrban.Exports.JsonStat;
using OpenUrban.Exports.VegaLite;

namespace OpenUrban.Exports.Tests;

/// <summary>Figures are under the licences of their sources, and files say no other one of them.</summary>
public sealed class LicencesTests
{
    private const string Line = "Data: see sources; texts and arrangement CC BY 4.0";

    [Theory]
    [InlineData("CC-BY-4.0", "CC BY 4.0")]
    [InlineData("CC-BY-SA-3.0-IGO", "CC BY-SA 3.0 IGO")]
    [InlineData("CC0-1.0", "CC0 1.0")]
    [InlineData("ODbL-1.0", "ODbL-1.0")]
    [InlineData("MIT", "MIT")]
    public void An_identifier_is_written_as_people_write_it(string id, string name) =>
        Assert.Equal(name, Licences.NameOf(id));

    [Theory]
    [InlineData("en", Line)]
    [InlineData("zh-Hans", "数据：见来源；文字与编排：CC BY 4.0")]
    [InlineData("zh-Hant", "資料：見來源；文字與編排：CC BY 4.0")]
    public void One_line_says_whose_licence_is_whose(string language, string line) =>
        Assert.Equal(line, Licences.Line("CC-BY-4.0", language));

    [Fact]
    public void What_sources_state_is_told_with_how_many_state_nothing()
    {
        var catalogue = new SampleCatalogue();
        CatalogueSource[] both = [catalogue.Source("CENSUS")!, catalogue.Source("OPEN")!];

        Assert.Equal(
            "Licences that the sources state: OGL-UK-3.0; 1 of 2 sources state no licence",
            Licences.Stated(both, "en")
        );
        Assert.Equal("来源注明的许可：OGL-UK-3.0；2个来源中有1个未注明许可", Licences.Stated(both, "zh-Hans"));
        Assert.Equal("來源註明的授權：OGL-UK-3.0；2個來源中有1個未註明授權", Licences.Stated(both, "zh-Hant"));
        Assert.Equal("", Licences.Stated([], "en"));
    }

    [Fact]
    public async Task A_file_whose_sources_state_none_names_none()
    {
        var cube = await WriteAsync(new JsonStatFormat(), "CENSUS");
        var package = await WriteAsync(new DataPackageFormat(), "CENSUS");
        var metadata = await WriteAsync(new CsvwFormat(), "CENSUS");

        Assert.False(cube.GetProperty("link").TryGetProperty("license", out _));
        Assert.False(package.TryGetProperty("licenses", out _));
        Assert.False(metadata.TryGetProperty("dc:license", out _));
        Assert.StartsWith(Line, package.GetProperty("rights").GetString(), StringComparison.Ordinal);
        Assert.StartsWith(Line, metadata.GetProperty("dc:rights").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_names_the_licences_of_its_sources()
    {
        const string Address = "https://spdx.org/licenses/OGL-UK-3.0.html";
        var cube = await WriteAsync(new JsonStatFormat(), "CENSUS; OPEN");
        var package = await WriteAsync(new DataPackageFormat(), "CENSUS; OPEN");
        var metadata = await WriteAsync(new CsvwFormat(), "CENSUS; OPEN");

        Assert.Equal(Address, cube.GetProperty("link").GetProperty("license")[0].GetProperty("href").GetString());
        Assert.Equal(1, package.GetProperty("licenses").GetArrayLength());
        Assert.Equal("OGL-UK-3.0", package.GetProperty("licenses")[0].GetProperty("name").GetString());
        Assert.Equal(Address, metadata.GetProperty("dc:license")[0].GetProperty("@id").GetString());
        Assert.Equal(
            "Bureau of Statistics, Census, table 3, 2021; World Bank, World Indicators, 2025",
            cube.GetProperty("source").GetString()
        );
    }

    [Theory]
    [InlineData("DAY", "en", "19 December 2025")]
    [InlineData("YEAR", "en", "2025")]
    [InlineData("NOT_AFTER", "en", "by 19 December 2025")]
    [InlineData("DAY", "zh-Hans", "2025年12月19日")]
    [InlineData("YEAR", "zh-Hans", "2025年")]
    [InlineData("NOT_AFTER", "zh-Hans", "不晚于2025年12月19日")]
    [InlineData("NOT_AFTER", "zh-Hant", "不晚於2025年12月19日")]
    public void A_day_is_told_as_exactly_as_it_is_known(string precision, string language, string words) =>
        Assert.Equal(words, PublishedDays.InWords(new DateOnly(2025, 12, 19), precision, language));

    [Fact]
    public void An_entry_for_BibTeX_is_of_the_producer()
    {
        var catalogue = new SampleCatalogue();
        var entries = SourceCitations.BibTeX(
            SampleExport.Of(SampleTable.Observations, new VegaLiteFormat()).Subject,
            [catalogue.Source("CENSUS")!, catalogue.Source("OPEN")!]
        );

        Assert.Contains(
            "@misc{CENSUS,\n  author = { Bureau of Statistics },\n  title = { Census },\n  note = { 3 }\n}",
            entries,
            StringComparison.Ordinal
        );
        Assert.Contains("  author = { World Bank },", entries, StringComparison.Ordinal);
        Assert.Contains("  year = {2025}", entries, StringComparison.Ordinal);
    }

    private static async Task<JsonElement> WriteAsync(IExportFormat format, string sources)
    {
        var table = SampleTable.Of(
            SampleTable.Observations.Columns,
            [
                [2020, 1, "", "310101", "POP_CENSUS", "", "A", "", sources, ""],
            ],
            [.. SampleTable.Observations.Values]
        );
        return JsonDocument.Parse(await SampleExport.WriteAsync(table, format)).RootElement;
    }
}
