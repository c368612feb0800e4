using System.Text.Json;
using OpenUrban.Imports;
using OpenUrban.Imports.Mapping;
using OpenUrban.Imports.Publishing;
using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.Imports;

/// <summary>What is imported is answered like everything else, with what was said before.</summary>
public sealed class ImportedValueTests : IDisposable
{
    private const string Question = """
        {
          release { number }
          indicator(code: "WDI_MADE_UP") {
            unit { code }
            latest(areaKind: REGION) { area { __typename code } value valueText source { code } }
          }
          series(indicators: ["WDI_MADE_UP"], areas: ["WLD"]) {
            values revisedIn
            observations { year revisions { change value publishedOn addedInRelease } }
          }
          then: series(indicators: ["WDI_MADE_UP"], areas: ["WLD"], asOf: "2026-08-01") { values }
          before: series(indicators: ["WDI_MADE_UP"], areas: ["WLD"], release: 2) { values }
          observations(where: { source: { code: { eq: "WORLD_BANK_WDI" } } }) { totalCount nodes { year value decimals } }
        }
        """;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory, EngineData]
    public async Task Imported_values_are_served_with_their_revisions(Engine engine)
    {
        await using var database = await TestDatabase.CreateLoadedAsync(engine);
        await using var host = ApiHost.Over(database);
        await using var stored = ApiHost.Over(database, ApiHost.Stored);
        await host.QueryAsync("{ release { number } }");
        var rows = "made.up,WLD,World,2001,1.5\nmade.up,WLD,World,2002,2.25\nmade.up,ZWE,Zimbabwe,2001,3\n";

        await ImportAsync(database, rows, publishedOn: "2026-07-15");
        var corrected = await ImportAsync(
            database,
            rows.Replace("2002,2.25", "2002,2.5", StringComparison.Ordinal),
            publishedOn: "2026-09-15"
        );

        Assert.Equal((0, 1, 2), (corrected.Added, corrected.Revised, corrected.Unchanged));
        JsonElement answer = default;
        await Eventually.TrueAsync(
            async () =>
            {
                answer = await host.QueryAsync(Question);
                // Before that, releases are asked for that there are not yet.
                return answer.GetProperty("data") is { ValueKind: JsonValueKind.Object } data
                    && data.GetProperty("release").GetProperty("number").GetInt32() == 3;
            },
            "release 3 is answered"
        );
        Assert.Equal(answer.GetRawText(), (await stored.QueryAsync(Question)).GetRawText());
        var found = answer.GetProperty("data");
        Assert.Equal(
            """[{"area":{"__typename":"Region","code":"WLD"},"value":2.5,"valueText":"2.5","source":{"code":"WORLD_BANK_WDI"}}]""",
            found.GetProperty("indicator").GetProperty("latest").GetRawText()
        );
        Assert.Equal(
            """[{"values":[1.5,2.5],"revisedIn":[2002],"observations":[{"year":2001,"revisions":[{"change":"INITIAL","value":1.5,"publishedOn":"2026-07-15","addedInRelease":2}]},{"year":2002,"revisions":[{"change":"INITIAL","value":2.25,"publishedOn":"2026-07-15","addedInRelease":2},{"change":"REVISED","value":2.5,"publishedOn":"2026-09-15","addedInRelease":3}]}]}]""",
            found.GetProperty("series").GetRawText()
        );
        Assert.Equal("""[{"values":[1.5,2.25]}]""", found.GetProperty("then").GetRawText());
        Assert.Equal("""[{"values":[1.5,2.25]}]""", found.GetProperty("before").GetRawText());
        Assert.Equal(
            """{"totalCount":3,"nodes":[{"year":2001,"value":1.5,"decimals":1},{"year":2002,"value":2.5,"decimals":1},{"year":2001,"value":3,"decimals":0}]}""",
            found.GetProperty("observations").GetRawText()
        );
    }

    private async Task<ImportReport> ImportAsync(TestDatabase database, string rows, string publishedOn)
    {
        var file = Path.Combine(folder.Path, "values.csv");
        await File.WriteAllTextAsync(file, $"indicator_code,country_code,country_name,year,value\n{rows}");
        var mapping = ImportMapping.Read(Path.Combine(Repository.Root, "seed", "mappings", "world-bank.json"));
        Assert.True(ImportDate.TryParse(publishedOn, out var date));
        using var reader = mapping.Open(file, ImportRequest.DefaultMaximumErrors);
        var report = await new ImportPublisher(database.Contexts, TimeProvider.System).ImportAsync(
            mapping.Request(date, create: true, dryRun: false, ImportRequest.DefaultMaximumErrors),
            reader,
            progress: null,
            CancellationToken.None
        );
        Assert.True(report.Published);
        return report;
    }
}
