using OpenUrban.Testing;

namespace OpenUrban.Api.Tests;

public sealed class CountTests
{
    [Theory, EngineData]
    public async Task The_api_has_all_that_the_reading_and_the_figures_have(Engine engine)
    {
        var host = await ApiHost.GetAsync(engine);

        var answer = await host.QueryAsync(
            """
            {
              plans { totalCount } principles { totalCount } goals { totalCount } actions { totalCount }
              measures { totalCount } targets { totalCount } districts { totalCount } areas { totalCount }
              indicators { totalCount } observations { totalCount }
              implementation: measures(where: { kind: { eq: IMPLEMENTATION } }) { totalCount }
              dataset { counts { measureParts areas indicators sources observations } }
              releases { nodes { values earlierVersions confirmations added notes } }
            }
            """
        );

        var data = answer.GetProperty("data");
        int Total(string field) => data.GetProperty(field).GetProperty("totalCount").GetInt32();
        Assert.Equal(2, Total("plans"));
        Assert.Equal(5, Total("principles"));
        Assert.Equal(5, Total("goals"));
        Assert.Equal(8, Total("actions"));
        Assert.Equal(20, Total("measures"));
        Assert.Equal(2, Total("implementation"));
        Assert.Equal(9, Total("targets"));
        Assert.Equal(16, Total("districts"));
        Assert.Equal(ShippedData.Areas, Total("areas"));
        Assert.Equal(ShippedData.Indicators, Total("indicators"));
        Assert.Equal(ShippedData.Values, Total("observations"));
        Assert.Equal(
            $$"""{"measureParts":73,"areas":{{ShippedData.Areas}},"indicators":{{ShippedData.Indicators}},"sources":{{ShippedData.Sources}},"observations":{{ShippedData.Values}}}""",
            data.At("dataset", "counts").GetRawText()
        );
        var release = Assert.Single(data.At("releases", "nodes").EnumerateArray());
        Assert.Equal(
            (ShippedData.Values, ShippedData.EarlierVersions, ShippedData.Confirmations, ShippedData.Versions),
            (
                release.At("values").GetInt32(),
                release.At("earlierVersions").GetInt32(),
                release.At("confirmations").GetInt32(),
                release.At("added").GetInt32()
            )
        );
        Assert.Equal(
            DataFile.Read("dataset.csv").Single(line => line["property"] == "release_notes_en")["value"],
            release.At("notes").GetString()
        );
    }
}
