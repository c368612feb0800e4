using OpenUrban.Data;
using OpenUrban.Data.Areas;
using OpenUrban.Data.Files;
using OpenUrban.Data.Indicators;
using OpenUrban.Data.Sources;
using OpenUrban.Imports.Mapping;
using OpenUrban.Testing;

namespace OpenUrban.Imports.Tests.Mapping;

public sealed class ImportMappingTests
{
    private const string Whole = $$"""
        // A comment.
        {
          "format": "TIDY_CSV",
          {{MappingFile.Source}},
          "published": { "on": "2026-07-01", "basis": "COPY" },
          "notes": { "en": "New.", "zhHans": "新。", "zhHant": "新。" },
          "columns": { "indicator": "code", "value": "val" },
          "only": { "sex": "T" },
          "emptyValues": "SKIP",
          "statuses": { "p": "P" },
          "indicators": {
            "codes": { "prefix": "X_", "upperCase": true, "replace": { ".": "_" } },
            "defaults": { "unit": "PERCENT", "topic": "ECONOMY", "decimals": 1 },
            "entries": {
              "a.b": { "code": "AB", "name": { "en": "Ab" }, "unit": "KM", "unitMultiplier": 4, "direction": "UP", "additive": true },
            },
          },
          "areas": { "defaults": { "kind": "CITY" }, "entries": { "SH": { "kind": "REGION", "iso": "CN-SH" } } },
          "units": { "KM": { "name": { "en": "km", "zhHans": "公里", "zhHant": "公里" }, "symbol": "km", "definition": { "en": "km", "zhHans": "公里", "zhHant": "公里" } } },
          "topics": { "T": { "name": { "en": "t", "zhHans": "题", "zhHant": "題" } } },
        }
        """;

    [Fact]
    public void A_mapping_says_what_a_file_does_not()
    {
        var request = MappingFile.ReadText(Whole).Request(create: true);

        Assert.Equal(
            (new DateOnly(2026, 7, 1), DatePrecision.NotAfter, PublicationBasis.Copy),
            (request.PublishedOn, request.PublishedPrecision, request.PublishedBasis)
        );
        Assert.Equal("新。", request.Notes.ZhHans);
        Assert.Equal(("TEST", "測試"), (request.Source.Code, request.Source.Name.ZhHant));
        var entry = request.CreateIndicator(new FoundCode("AB", "a.b", "In the file", null, 2));
        Assert.Equal(
            ("AB", "Ab", "Ab", "KM", 4, 1, IndicatorDirection.Up, "ECONOMY", true),
            (
                entry.Code,
                entry.Name.En,
                entry.Name.ZhHans,
                entry.Unit,
                entry.UnitMultiplier,
                entry.Decimals,
                entry.Direction,
                entry.Topic,
                entry.Additive
            )
        );
        var other = request.CreateIndicator(new FoundCode("X_C", "c", "In the file", null, 2));
        Assert.Equal(
            ("In the file", "PERCENT", 0, IndicatorDirection.Neutral, false),
            (other.Name.En, other.Unit, other.UnitMultiplier, other.Direction, other.Additive)
        );
        Assert.Equal("X_C", request.CreateIndicator(new FoundCode("X_C", "c", null, null, 2)).Name.ZhHant);
        var area = request.CreateArea(new FoundCode("SH", "SH", null, null, 2));
        Assert.Equal((AreaKind.Region, "CN-SH"), (area.Kind, area.IsoCode));
        Assert.Equal(AreaKind.City, request.CreateArea(new FoundCode("BJ", "BJ", null, null, 2)).Kind);
        Assert.Equal(("km", "题"), (request.Units["KM"].Symbol, request.Topics["T"].Name.ZhHans));
    }

    [Fact]
    public void The_command_line_knows_better_when_the_values_were_published()
    {
        var request = MappingFile.ReadText(Whole).Request((new DateOnly(2020, 12, 31), DatePrecision.Year));

        Assert.Equal(
            (new DateOnly(2020, 12, 31), DatePrecision.Year),
            (request.PublishedOn, request.PublishedPrecision)
        );
    }

    [Fact]
    public void Somebody_has_to_say_when_the_values_were_published()
    {
        var exception = Assert.Throws<ImportMappingException>(() =>
            MappingFile.Read("\"format\": \"TIDY_CSV\"").Request()
        );

        Assert.Equal(
            "mapping.json, property published: is missing, and no other day is given: say when the source published the values.",
            exception.Message
        );
    }

    [Fact]
    public void A_unit_has_to_be_known_for_what_is_created()
    {
        var request = MappingFile
            .Read("\"format\": \"TIDY_CSV\"")
            .Request((new DateOnly(2020, 1, 1), DatePrecision.Day), create: true);

        var exception = Assert.Throws<ImportMappingException>(() =>
            request.CreateIndicator(new FoundCode("A", "a", null, null, 2))
        );
        Assert.Equal(
            "mapping.json, property indicators.defaults.unit: is missing, and a has none of its own.",
            exception.Message
        );
    }

    /// <summary>A text of the mapping, its replacement, and the message after the file's name.</summary>
    public static TheoryData<string, string, string> Edits { get; } =
        new()
        {
            {
                "\"TIDY_CSV\"",
                "\"CSV\"",
                "property format: \"CSV\" is not one of TIDY_CSV, WORLD_BANK_CSV, SDMX_CSV, JSON_STAT."
            },
            { "\"format\": \"TIDY_CSV\",", "", "property format: is missing." },
            {
                "\"format\":",
                "\"fromat\": 1, \"format\":",
                "property fromat: is unknown. Known are area, areas, columns, delimiter, emptyValues, extends, format, indicator, indicators, notes, only, published, source, statuses, topics, units."
            },
            { "\"format\":", "\"format\": \"TIDY_CSV\", \"format\":", "property format: is given twice." },
            { "\"source\": {", "\"sauce\": {", "property source: is missing." },
            {
                "\"code\": \"TEST\"",
                "\"code\": \"TE ST\"",
                "property source.code: \"TE ST\" is not a code. A code is 1 to 64 letters from A to Z, digits, points, hyphens and underscores."
            },
            { ", \"zhHant\": \"測試\"", "", "property source.name.zhHant: is missing." },
            {
                "\"zhHant\": \"測試\"",
                "\"zhHant\": \"\"",
                "property source.name.zhHant: is empty. Leave it out instead."
            },
            {
                "\"year\": 2026",
                "\"year\": \"2026\"",
                "property source.year: has to be a whole number from 1500 to 2200."
            },
            {
                "\"2026-07-01\"",
                "\"1.7.2026\"",
                "property published.on: \"1.7.2026\" is neither a day such as 2024-07-28 nor a year such as 1998."
            },
            { "\"COPY\"", "\"Copy\"", "property published.basis: \"Copy\" is not one of ORIGINAL, COPY." },
            {
                "\"value\": \"val\"",
                "\"vlaue\": \"val\"",
                "property columns.vlaue: is unknown. Known are area, areaName, confidentiality, decimals, indicator, indicatorName, publishedOn, status, unitMultiplier, value, year."
            },
            { "\"value\": \"val\"", "\"value\": 5", "property columns.value: has to be a text." },
            { "\"value\": \"val\"", "\"value\": \" val\"", "property columns.value: begins or ends with a space." },
            { "{ \"sex\": \"T\" }", "[]", "property only: has to be an object." },
            { "{ \"sex\": \"T\" }", "{ \"sex\": \"\" }", "property only.sex: is empty." },
            { "\"SKIP\"", "\"ZERO\"", "property emptyValues: \"ZERO\" is not one of REFUSE, SKIP." },
            {
                "{ \"p\": \"P\" }",
                "{ \"p\": \"X\" }",
                "property statuses.p: \"X\" is not one of A, B, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, S, U, V, W."
            },
            {
                "\"upperCase\": true",
                "\"upperCase\": \"yes\"",
                "property indicators.codes.upperCase: has to be true or false."
            },
            {
                "{ \".\": \"_\" }",
                "{ \"\": \"_\" }",
                "property indicators.codes.replace: has an empty text to replace."
            },
            { "{ \".\": \"_\" }", "{ \".\": 1 }", "property indicators.codes.replace..: has to be a text." },
            {
                "\"decimals\": 1",
                "\"decimals\": 99",
                "property indicators.defaults.decimals: has to be a whole number from 0 to 28."
            },
            {
                "\"decimals\": 1",
                "\"code\": \"A\"",
                "property indicators.defaults: cannot have a code or a name: it would be that of all."
            },
            {
                "\"unit\": \"KM\"",
                "\"unit\": \"K M\"",
                "property indicators.entries.a.b.unit: \"K M\" is not a code. A code is 1 to 64 letters from A to Z, digits, points, hyphens and underscores."
            },
            {
                "\"a.b\": {",
                "\"A.B\": {}, \"a.b\": {",
                "property indicators.entries.a.b: is given twice: capitals and small letters are the same here."
            },
            {
                "\"direction\": \"UP\"",
                "\"direction\": 1",
                "property indicators.entries.a.b.direction: has to be a text."
            },
            {
                "\"CITY\"",
                "\"TOWN\"",
                "property areas.defaults.kind: \"TOWN\" is not one of COUNTRY, PROVINCE, CITY, DISTRICT, REGION, GROUP, ZONE."
            },
            { "\"KM\": { \"name\"", "\"KM\": { \"nom\"", "property units.KM.name: is missing." },
            {
                "\"emptyValues\"",
                "\"indicator\": \"X\", \"emptyValues\"",
                "property indicator: is given, and columns.indicator as well: it is one or the other."
            },
            {
                "\"emptyValues\"",
                "\"delimiter\": \"::\", \"emptyValues\"",
                "property delimiter: has to be a comma, a semicolon, a tab or a vertical bar."
            },
            { "\"TIDY_CSV\"", "\"JSON_STAT\"", "property columns.value: is unknown. Known are area, indicator, year." },
            {
                "\"TIDY_CSV\"",
                "\"WORLD_BANK_CSV\"",
                "property only: is not for WORLD_BANK_CSV, which has no further columns."
            },
            {
                "\"emptyValues\"",
                "\"extends\": \"../x.json\", \"emptyValues\"",
                "property extends: has to be the name of a file in the same folder."
            },
        };

    [Theory]
    [MemberData(nameof(Edits))]
    public void A_mistake_is_told_with_its_property(string text, string edit, string message)
    {
        Assert.Contains(text, Whole, StringComparison.Ordinal);

        var exception = Assert.Throws<ImportMappingException>(() =>
            MappingFile.ReadText(Whole.Replace(text, edit, StringComparison.Ordinal))
        );

        Assert.Equal($"mapping.json, {message}", exception.Message);
    }

    [Theory]
    [InlineData("", "mapping.json: line 1 is no JSON: ")]
    [InlineData("{\n\"format\": TIDY_CSV\n}", "mapping.json: line 2 is no JSON: ")]
    [InlineData("[]", "mapping.json: has to be an object.")]
    public void A_mapping_that_is_no_object(string text, string message)
    {
        var exception = Assert.Throws<ImportMappingException>(() => MappingFile.ReadText(text));

        Assert.StartsWith(message, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mapping_that_is_missing()
    {
        using var folder = new TemporaryFolder();

        var exception = Assert.Throws<ImportMappingException>(() =>
            ImportMapping.Read(Path.Combine(folder.Path, "none.json"))
        );

        Assert.Equal("none.json: the file is missing.", exception.Message);
    }

    [Fact]
    public void A_mapping_may_extend_another_but_for_the_layout()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(Path.Combine(folder.Path, "whole.json"), Whole);
        var path = Path.Combine(folder.Path, "other.json");
        File.WriteAllText(
            path,
            "{ \"extends\": \"whole.json\", \"format\": \"WORLD_BANK_CSV\", \"published\": { \"on\": \"1998\" } }"
        );
        var third = Path.Combine(folder.Path, "third.json");
        File.WriteAllText(third, "{ \"extends\": \"other.json\", \"format\": \"TIDY_CSV\" }");

        var mapping = ImportMapping.Read(path);

        Assert.Equal(("TEST", "新。"), (mapping.Source.Code, mapping.Notes!.ZhHans));
        Assert.Equal((new DateOnly(1998, 12, 31), DatePrecision.Year), mapping.Published);
        Assert.Equal("AB", mapping.Indicators.Entries["A.B"].Code);
        Assert.Empty(mapping.Only);
        Assert.Null(mapping.Columns.Indicator);
        Assert.Equal(
            "other.json, property extends: is not for a mapping that another one extends.",
            Assert.Throws<ImportMappingException>(() => ImportMapping.Read(third)).Message
        );
    }

    [Theory]
    [InlineData("world-bank.json")]
    [InlineData("world-bank-indicator.json")]
    public void The_shipped_mappings_of_the_World_Bank_can_create_all_they_name(string file)
    {
        var mapping = ImportMapping.Read(Path.Combine(Repository.Root, "seed", "mappings", file));
        var catalogue = CatalogueReader.Read(Repository.Data, new KeyRegistry());
        var units = catalogue.Units.Select(u => u.Code).Concat(mapping.Units.Keys).ToHashSet();
        var topics = catalogue.Topics.Select(t => t.Code).Concat(mapping.Topics.Keys).ToHashSet();
        var request = mapping.Request(create: true);

        Assert.Equal(325, mapping.Indicators.Entries.Count);
        Assert.Equal(265, mapping.Areas.Entries.Count);
        Assert.Equal(48, mapping.Areas.Entries.Values.Count(a => a.Kind == AreaKind.Region));
        foreach (var code in mapping.Indicators.Entries.Keys.Append("xx.new"))
        {
            var indicator = request.CreateIndicator(new FoundCode("X", code, null, null, 2));
            Assert.Contains(indicator.Unit, units);
            Assert.Contains(indicator.Topic, topics);
        }

        Assert.Equal("CC-BY-4.0", mapping.Source.LicenceId);
        Assert.Equal("CHN", catalogue.Areas.Single(a => a.Code == mapping.Areas.Entries["CHN"].Code).IsoCode);
        Assert.DoesNotContain(mapping.Source.Code, catalogue.Sources.Select(s => s.Code));
    }
}
