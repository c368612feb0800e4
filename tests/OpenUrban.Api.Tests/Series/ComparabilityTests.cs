using System.Text.Json;
using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.Series;

/// <summary>What may be compared, over all series of the data set.</summary>
public sealed class ComparabilityTests
{
    private const string Fields =
        "indicator { code } area { code } years values crossesBreak breaksBefore breaks { year } "
        + "observations { year value crossesBreak vintage { code } notes { code } }";

    /// <summary>The step over the year of each line of the file is flagged, wherever it is told.</summary>
    [Theory, EngineData]
    public async Task Every_step_over_a_break_is_flagged(Engine engine)
    {
        var (levels, changes) = (await LevelsAsync(engine), await TransformedAsync(engine, "CHANGE"));
        var steps = 0;
        foreach (var line in DataFile.Read("indicators/breaks.csv"))
        {
            var (key, year) = ((line["indicator"], line["area"]), int.Parse(line["year"]));
            var after = levels[key]
                .At("observations")
                .EnumerateArray()
                .FirstOrDefault(o => o.At("year").GetInt32() >= year && o.At("value").ValueKind != JsonValueKind.Null);
            Assert.True(after.ValueKind != JsonValueKind.Undefined, $"{key} has no value behind its break of {year}.");
            Assert.True(
                after.At("crossesBreak").GetBoolean(),
                $"{key} in {after.At("year")} is behind the break of {year}."
            );
            var point = changes[key]
                .At("points")
                .EnumerateArray()
                .Single(p => p.At("year").GetInt32() == after.At("year").GetInt32());
            Assert.True(point.At("crossesBreak").GetBoolean() && point.At("breakBefore").GetBoolean());
            Assert.True(levels[key].At("crossesBreak").GetBoolean() && changes[key].At("crossesBreak").GetBoolean());
            steps++;
        }

        Assert.True(steps > 100);
    }

    /// <summary>
    /// Of all pairs of values that follow each other, those are flagged that have a break between them, or whose vintages or
    /// bases differ, and no others.
    /// </summary>
    [Theory, EngineData]
    public async Task Every_pair_of_different_editions_is_flagged_and_no_other(Engine engine)
    {
        var editions = DataFile
            .Read("indicators/notes.csv")
            .Where(n => n["edition"].Length > 0)
            .ToDictionary(n => n["code"], n => n["edition"]);
        var (pairs, flagged, byBreaks) = (0, 0, 0);
        var changes = await TransformedAsync(engine, "CHANGE");
        foreach (var (key, series) in await LevelsAsync(engine))
        {
            var breaks = series.At("breaks").EnumerateArray().Select(b => b.At("year").GetInt32()).ToList();
            var points = changes[key].At("points").EnumerateArray().ToDictionary(p => p.At("year").GetInt32());
            var marks = new List<bool>();
            JsonElement? before = null;
            foreach (var value in series.At("observations").EnumerateArray())
            {
                var expected = false;
                if (value.At("value").ValueKind != JsonValueKind.Null)
                {
                    if (before is { } earlier)
                    {
                        var (from, to) = (earlier.At("year").GetInt32(), value.At("year").GetInt32());
                        var isBroken = breaks.Exists(b => from < b && b <= to);
                        expected = isBroken || EditionOf(earlier) != EditionOf(value);
                        (pairs, flagged) = (pairs + 1, flagged + (expected ? 1 : 0));
                        byBreaks += isBroken ? 1 : 0;
                        Assert.Equal(expected, points[to].At("crossesBreak").GetBoolean());
                    }

                    before = value;
                }

                marks.Add(expected);
                Assert.Equal(expected, value.At("crossesBreak").GetBoolean());
                Assert.Equal(expected, points[value.At("year").GetInt32()].At("breakBefore").GetBoolean());
            }

            Assert.Equal(marks, series.At("breaksBefore").EnumerateArray().Select(b => b.GetBoolean()));
            Assert.Equal(marks.Contains(true), series.At("crossesBreak").GetBoolean());
        }

        // Four breaks were known before there were editions; of the pairs most are comparable.
        Assert.InRange(byBreaks, 100, flagged);
        Assert.InRange(flagged, byBreaks, pairs / 5);
        await Golden.CompareAsync(
            Golden.Source("Series", "comparability.json"),
            Golden.Json(
                new
                {
                    pairs,
                    notComparable = flagged,
                    acrossABreak = byBreaks,
                }
            )
        );

        string EditionOf(JsonElement value) =>
            string.Join(
                '|',
                value
                    .At("notes")
                    .EnumerateArray()
                    .Select(n => editions.GetValueOrDefault(n.At("code").GetString()!))
                    .OfType<string>()
                    .Distinct()
                    .Order(StringComparer.Ordinal)
                    .Prepend(
                        value.At("vintage") is { ValueKind: JsonValueKind.Object } v ? v.At("code").GetString() : ""
                    )
            );
    }

    /// <summary>A list of values says the same of each as its series, also as of a day and in a release.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("asOf: \"2023-06-30\"")]
    [InlineData("release: 1")]
    public async Task Rows_say_the_same_as_series(string clocks)
    {
        foreach (var engine in Engines.All)
        {
            foreach (var stored in new[] { false, true })
            {
                var host = await (stored ? ApiHost.GetStoredAsync(engine) : ApiHost.GetAsync(engine));
                var answer = await host.QueryAsync(
                    $$"""
                    {
                      observations(where: { indicator: { code: { in: ["URB_RATE", "POP_RES_YE", "GDP", "RAIL_KM"] } }, area: { code: { in: ["000000", "310000", "310112"] } } }, first: 1000{{(
                        clocks.Length == 0 ? "" : $", {clocks}"
                    )}}) {
                        nodes { indicator { code } area { code } year crossesBreak }
                      }
                      series(indicators: ["URB_RATE", "POP_RES_YE", "GDP", "RAIL_KM"], areas: ["000000", "310000", "310112"]{{(clocks.Length == 0 ? "" : $", {clocks}")}}) {
                        indicator { code } area { code } years breaksBefore
                      }
                      late: series(indicators: ["URB_RATE"], areas: ["000000"], from: 1991{{(
                        clocks.Length == 0 ? "" : $", {clocks}"
                    )}}) { years breaksBefore crossesBreak }
                    }
                    """
                );
                Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
                var rows = answer
                    .At("data", "observations", "nodes")
                    .EnumerateArray()
                    .ToDictionary(n => (KeyOf(n), n.At("year").GetInt32()), n => n.At("crossesBreak").GetBoolean());
                Assert.Contains(true, rows.Values);
                Assert.Contains(false, rows.Values);
                var compared = 0;
                foreach (var series in answer.At("data", "series").EnumerateArray())
                {
                    foreach (
                        var (year, mark) in series
                            .At("years")
                            .EnumerateArray()
                            .Zip(series.At("breaksBefore").EnumerateArray())
                    )
                    {
                        Assert.Equal(rows[(KeyOf(series), year.GetInt32())], mark.GetBoolean());
                        compared++;
                    }
                }

                Assert.Equal(rows.Count, compared);

                // The first value of a part of a series is compared with the one before that part; the part itself may be whole.
                var late = answer.At("data", "late")[0];
                Assert.Equal(
                    rows[(("URB_RATE", "000000"), late.At("years")[0].GetInt32())],
                    late.At("breaksBefore")[0].GetBoolean()
                );
            }
        }
    }

    [Theory, EngineData]
    public async Task Coverage_tells_changes_of_edition_that_no_break_tells(Engine engine)
    {
        foreach (var stored in new[] { false, true })
        {
            var host = await (stored ? ApiHost.GetStoredAsync(engine) : ApiHost.GetAsync(engine));
            var answer = await host.QueryAsync(
                """{ coverage(indicator: "URB_RATE", area: "000000") { nodes { editionChanges breaks { year } } } }"""
            );

            var coverage = answer.At("data", "coverage", "nodes")[0];

            // 1991 to 1994 are of the yearbook of 1998.
            var changes = coverage.At("editionChanges").EnumerateArray().Select(y => y.GetInt32()).ToList();
            Assert.Contains(1991, changes);
            Assert.Contains(1995, changes);
            Assert.NotEmpty(coverage.At("breaks").EnumerateArray());
        }
    }

    [Theory, EngineData]
    public async Task Ranks_of_a_year_in_which_one_is_revised_and_another_not_yet_mix_editions(Engine engine)
    {
        foreach (var stored in new[] { false, true })
        {
            var host = await (stored ? ApiHost.GetStoredAsync(engine) : ApiHost.GetAsync(engine));
            var answer = await host.QueryAsync(
                """
                {
                  rank: series(indicators: ["GDP"], areas: ["310115"], from: 2023, transform: RANK) { points { year mixesEditions rankedAreas } }
                  census: series(indicators: ["POP_CENSUS"], areas: ["310115"], from: 2000, transform: RANK) { points { year mixesEditions } }
                }
                """
            );

            // In 2024 some districts are on the revised accounts and some are not; the census has one edition.
            var mixed = answer
                .At("data", "rank")[0]
                .At("points")
                .EnumerateArray()
                .ToDictionary(p => p.At("year").GetInt32(), p => p.At("mixesEditions").GetBoolean());
            Assert.False(mixed[2025]);
            Assert.All(
                answer.At("data", "census")[0].At("points").EnumerateArray(),
                p => Assert.False(p.At("mixesEditions").GetBoolean())
            );
        }
    }

    private static (string Indicator, string Area) KeyOf(JsonElement series) =>
        (series.At("indicator", "code").GetString()!, series.At("area", "code").GetString()!);

    private static Task<Dictionary<(string, string), JsonElement>> LevelsAsync(Engine engine) =>
        AllSeries.ReadAsync(engine, "", Fields);

    private static Task<Dictionary<(string, string), JsonElement>> TransformedAsync(Engine engine, string transform) =>
        AllSeries.ReadAsync(
            engine,
            $", transform: {transform}",
            "indicator { code } area { code } crossesBreak points { year value crossesBreak breakBefore }"
        );
}
