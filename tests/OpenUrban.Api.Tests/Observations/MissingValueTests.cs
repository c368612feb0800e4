using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.Observations;

/// <summary>A value that is missing is null, and says why; it is never 0.</summary>
public sealed class MissingValueTests
{
    private const string Parks = "indicators/parks/observations.csv";

    /// <summary>Two years that are missing, the first and the last, and one that is 0.</summary>
    private static readonly string[] Rows =
    [
        "310000,2021,,Q,PARK2023,,,,,COMPUTED,,A",
        "310000,2022,0,E,PARK2023,,,,,COMPUTED,,",
        "310000,2026,,L,COMM2025,,,,,,,N",
    ];

    [Theory, EngineData]
    public async Task Missing_values_are_told_apart_everywhere(Engine engine)
    {
        await using var database = await TestDatabase.CreateLoadedAsync(engine);
        using var folder = new TemporaryFolder();
        var data = folder.CopyData();
        var path = Path.Combine(data, Parks);
        var lines = await File.ReadAllLinesAsync(path);
        await File.WriteAllLinesAsync(
            path,
            [.. lines.Select((line, i) => $"{line},{(i == 0 ? "confidentiality" : "")}"), .. Rows]
        );
        await database.Publisher.PublishFolderAsync(data, progress: null, CancellationToken.None);
        await using var compiling = ApiHost.Over(database);
        await using var stored = ApiHost.Over(database, ApiHost.Stored);
        const string Of = "indicator: { code: { eq: \"PARKS\" } }";
        const string Query = $$"""
            {
              series(indicators: ["PARKS"]) {
                years values includesEstimates
                first { year value }
                latest { year value }
                observations { year value valueText status confidentiality notes { code } revisions { value status confidentiality notes { code } } }
              }
              indicator(code: "PARKS") { latest { year value } }
              ascending: observations(where: { {{Of}} }, order: [{ value: ASC }]) { nodes { year value } }
              descending: observations(where: { {{Of}} }, order: [{ value: DESC }]) { nodes { year value } }
              isNull: observations(where: { {{Of}}, value: { eq: null } }) { nodes { year } }
              isZero: observations(where: { {{Of}}, value: { eq: 0 } }) { nodes { year } }
              isNotZero: observations(where: { {{Of}}, value: { neq: 0 } }) { nodes { year } }
              isLess: observations(where: { {{Of}}, value: { lt: 900 } }) { nodes { year } }
              secret: observations(where: { {{Of}}, confidentiality: { neq: F } }) { nodes { year confidentiality } }
              suppressed: observations(where: { {{Of}}, status: { eq: Q } }) { nodes { id } }
            }
            """;

        var answer = await compiling.QueryAsync(Query);
        var expected = await stored.QueryAsync(Query);

        Assert.Equal(expected.GetRawText(), answer.GetRawText());
        var found = answer.At("data");
        var series = found.At("series")[0];
        Assert.Equal("[2021,2022,2023,2024,2025,2026]", series.At("years").GetRawText());
        Assert.Equal("[null,0,832,973,1100,null]", series.At("values").GetRawText());
        Assert.Equal("""{"year":2022,"value":0}""", series.At("first").GetRawText());
        Assert.Equal("""{"year":2025,"value":1100}""", series.At("latest").GetRawText());
        Assert.Equal("""[{"year":2025,"value":1100}]""", found.At("indicator", "latest").GetRawText());
        Assert.Equal(
            """{"year":2021,"value":null,"valueText":null,"status":"Q","confidentiality":"A","notes":[{"code":"COMPUTED"}],"revisions":[{"value":null,"status":"Q","confidentiality":"A","notes":[{"code":"COMPUTED"}]}]}""",
            series.At("observations")[0].GetRawText()
        );
        Assert.Equal("2021 2026 2022 2023 2024 2025", Years("ascending"));
        Assert.Equal("2025 2024 2023 2022 2021 2026", Years("descending"));
        Assert.Equal("2021 2026", Years("isNull"));
        Assert.Equal("2022", Years("isZero"));
        Assert.Equal("2021 2023 2024 2025 2026", Years("isNotZero"));
        Assert.Equal("2022 2023", Years("isLess"));
        Assert.Equal(
            """[{"year":2021,"confidentiality":"A"},{"year":2026,"confidentiality":"N"}]""",
            found.At("secret", "nodes").GetRawText()
        );
        Assert.Equal(1, found.At("suppressed", "nodes").GetArrayLength());

        string Years(string field) =>
            string.Join(' ', found.At(field, "nodes").EnumerateArray().Select(n => n.At("year").GetInt32()));
    }

    [Fact]
    public async Task The_codes_are_described_as_the_lists_of_SDMX_have_them()
    {
        var answer = await (await ApiHost.GetAsync(Engine.Sqlite)).QueryAsync(
            "{ conf: __type(name: \"ConfidentialityStatus\") { enumValues { name description } } "
                + "obs: __type(name: \"ObservationStatus\") { enumValues { name description } } }"
        );

        var codes = new[] { "conf", "obs" }.SelectMany(list =>
            answer
                .At("data", list, "enumValues")
                .EnumerateArray()
                .Select(v => $"{list} {v.At("name").GetString()}: {v.At("description").GetString()}")
        );
        Assert.Superset(
            new HashSet<string>
            {
                "conf F: Free for publication.",
                "conf S: Secondary confidentiality set and managed by the receiver, not for publication.",
                "conf T: Primary confidentiality due to dominance by two units.",
                "obs O: Missing value.",
                "obs L: Missing value; data exist but were not collected.",
                "obs W: Includes data from another category.",
            },
            codes.ToHashSet()
        );
    }
}
