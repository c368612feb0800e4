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
              dataset { counts { measureParts } }
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
        Assert.Equal(73, data.GetProperty("dataset").GetProperty("counts").GetProperty("measureParts").GetInt32());
        Assert.Equal(9, Total("targets"));
        Assert.Equal(16, Total("districts"));
        Assert.Equal(ShippedData.Areas, Total("areas"));
        Assert.Equal(ShippedData.Indicators, Total("indicators"));
        Assert.Equal(ShippedData.Values, Total("observations"));
    }
}
