using System.Text.Json;
using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.Queries;

/// <summary>Answers that are known from the plan and the yearbooks, whatever the golden files say.</summary>
public sealed class KnownAnswerTests
{
    [Theory, EngineData]
    public async Task Two_measures_concern_pudong(Engine engine)
    {
        var host = await ApiHost.GetAsync(engine);

        var answer = await host.QueryAsync(
            """{ district(code: "310115") { measures(first: 50) { nodes { code goals { nodes { code } } } } } }"""
        );

        var measures = answer.At("data", "district", "measures", "nodes").EnumerateArray().ToList();
        Assert.Equal(["A3-M1", "A3-M3"], measures.Select(m => m.At("code").GetString()));
        Assert.All(measures, m => Assert.NotEmpty(m.At("goals", "nodes").EnumerateArray()));
    }

    [Theory, EngineData]
    public async Task The_residents_of_2015_were_revised_once(Engine engine)
    {
        var host = await ApiHost.GetAsync(engine);

        var answer = await host.QueryAsync(
            """
            {
              series(indicators: ["POP_RES_YE"], areas: ["310000"], from: 2015, to: 2015) {
                observations { valueText revisions { change valueText } }
              }
            }
            """
        );

        var value = answer.At("data", "series")[0].At("observations")[0];
        Assert.Equal("2458", value.At("valueText").GetString());
        Assert.Equal(
            [("INITIAL", "2415.27"), ("REVISED", "2458")],
            value
                .At("revisions")
                .EnumerateArray()
                .Select(r => (r.At("change").GetString()!, r.At("valueText").GetString()!))
        );
    }

    [Theory, EngineData]
    public async Task The_rate_of_1996_was_another_one_in_1998(Engine engine)
    {
        var host = await ApiHost.GetAsync(engine);

        var answer = await host.QueryAsync(
            """
            {
              then: series(indicators: ["URB_RATE"], areas: ["000000"], from: 1996, to: 1996, asOf: "1998-12-31") { values }
              now: series(indicators: ["URB_RATE"], areas: ["000000"], from: 1996, to: 1996) { values }
            }
            """
        );

        Assert.Equal(29.37, answer.At("data", "then")[0].At("values")[0].GetDouble());
        Assert.Equal(30.48, answer.At("data", "now")[0].At("values")[0].GetDouble());
    }
}
