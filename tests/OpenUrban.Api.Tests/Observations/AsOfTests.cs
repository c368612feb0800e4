using System.Text.Json;
using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.Observations;

/// <summary>What the sources had published by a day, from memory and from the database.</summary>
public sealed class AsOfTests
{
    /// <summary>Indicator, area, year, day, and the digits that were published by then; null for none.</summary>
    public static TheoryData<string, string, int, string?, string?> Known() =>
        new()
        {
            { "URB_RATE", "000000", 1996, "1998-12-30", null },
            { "URB_RATE", "000000", 1996, "1998-12-31", "29.37" },
            { "URB_RATE", "000000", 1996, null, "30.48" },
            { "POP_RES_YE", "310000", 2015, "2016-02-28", null },
            { "POP_RES_YE", "310000", 2015, "2016-02-29", "2415.27" },
            { "POP_RES_YE", "310000", 2015, "2025-12-18", "2415.27" },
            { "POP_RES_YE", "310000", 2015, "2025-12-19", "2458" },
            { "POP_RES_YE", "310000", 2015, null, "2458" },
        };

    [Theory, MemberData(nameof(Known))]
    public async Task Series_and_flat_rows_know_what_was_published(
        string indicator,
        string area,
        int year,
        string? day,
        string? digits
    )
    {
        var asOf = day is null ? "" : $", asOf: \"{day}\"";
        var query = $$"""
            {
              series(indicators: ["{{indicator}}"], areas: ["{{area}}"], from: {{year}}, to: {{year}}{{asOf}}) {
                observations { year valueText }
              }
              observations(
                where: { indicator: { code: { eq: "{{indicator}}" } }, area: { code: { eq: "{{area}}" } }, year: { eq: {{year}} } }
                {{asOf}}
              ) { totalCount nodes { year valueText revisions { publishedOn } } }
              area(code: "{{area}}") { series(indicators: ["{{indicator}}"], from: {{year}}, to: {{year}}{{asOf}}) { values } }
            }
            """;
        foreach (var engine in Engines.All)
        {
            foreach (var host in new[] { await ApiHost.GetAsync(engine), await ApiHost.GetStoredAsync(engine) })
            {
                var data = (await host.QueryAsync(query)).At("data");

                var rows = data.At("observations", "nodes").EnumerateArray().ToList();
                var series = data.At("series").EnumerateArray().ToList();
                Assert.Equal(digits is null ? 0 : 1, data.At("observations", "totalCount").GetInt32());
                Assert.Equal(digits is null ? 0 : 1, series.Count);
                Assert.Equal(digits is null ? 0 : 1, data.At("area", "series").GetArrayLength());
                if (digits is not null)
                {
                    Assert.Equal(digits, Assert.Single(rows).At("valueText").GetString());
                    Assert.Equal(digits, series[0].At("observations")[0].At("valueText").GetString());

                    // Whichever is in force on the day: all that there are, each with its day.
                    Assert.True(rows[0].At("revisions").GetArrayLength() >= 2);
                }
            }
        }
    }

    [Theory, EngineData]
    public async Task A_revision_says_who_published_it_when_and_when_it_was_taken_up(Engine engine)
    {
        const string Query = """
            {
              series(indicators: ["POP_RES_YE"], areas: ["310000"], from: 2015, to: 2015, asOf: "2020-01-01") {
                revisedIn
                observations {
                  addedInRelease
                  revisions {
                    change valueText status confidentiality source { code } publishedOn publishedPrecision publishedBasis
                    addedInRelease notes { code }
                  }
                }
              }
            }
            """;
        var answer = await (await ApiHost.GetAsync(engine)).QueryAsync(Query);
        var stored = await (await ApiHost.GetStoredAsync(engine)).QueryAsync(Query);

        Assert.Equal(stored.GetRawText(), answer.GetRawText());
        var series = answer.At("data", "series")[0];
        Assert.Equal(0, series.At("revisedIn").GetArrayLength());
        Assert.Equal(
            [("INITIAL", "2415.27", "2016-02-29", "DAY", 1), ("REVISED", "2458", "2025-12-19", "NOT_AFTER", 1)],
            series
                .At("observations")[0]
                .At("revisions")
                .EnumerateArray()
                .Select(r =>
                    (
                        Text(r, "change"),
                        Text(r, "valueText"),
                        Text(r, "publishedOn"),
                        Text(r, "publishedPrecision"),
                        r.At("addedInRelease").GetInt32()
                    )
                )
        );

        static string Text(JsonElement element, string name) => element.At(name).GetString()!;
    }

    [Theory, EngineData]
    public async Task Flat_rows_of_a_release_that_is_not_there_are_refused(Engine engine)
    {
        foreach (var host in new[] { await ApiHost.GetAsync(engine), await ApiHost.GetStoredAsync(engine) })
        {
            var answer = await host.QueryAsync("{ observations(release: 2) { totalCount } }");

            var error = answer.At("errors")[0];
            Assert.Equal("NOT_FOUND", error.At("extensions", "code").GetString());
            Assert.StartsWith(
                "There is no release 2; the releases are 1 to 1.",
                error.At("message").GetString(),
                StringComparison.Ordinal
            );
        }
    }
}
