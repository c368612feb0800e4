using System.Text.Json;
using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.Observations;

/// <summary>As of the day of the release the answers are those without a day: nothing is published later.</summary>
public sealed class ReleaseDayTests
{
    [Theory, EngineData]
    public async Task As_of_the_day_of_the_release_all_values_are_the_current_ones(Engine engine)
    {
        foreach (var host in new[] { await ApiHost.GetAsync(engine), await ApiHost.GetStoredAsync(engine) })
        {
            var day = (
                await host.QueryAsync("{ releases(first: 1, order: [{ number: DESC }]) { nodes { publishedAt } } }")
            )
                .At("data", "releases", "nodes")[0]
                .At("publishedAt")
                .GetString()![..10];

            var current = await RowsAsync(host, "");
            var dated = await RowsAsync(host, $", asOf: \"{day}\"");

            Assert.Equal(ShippedData.Values, current.Count);
            Assert.Equal(current, dated);
        }
    }

    [Fact]
    public async Task No_date_is_after_the_release()
    {
        var host = await ApiHost.GetAsync(Engine.Sqlite);
        var day = (await host.QueryAsync("{ releases(first: 1, order: [{ number: DESC }]) { nodes { publishedAt } } }"))
            .At("data", "releases", "nodes")[0]
            .At("publishedAt")
            .GetString()![..10];

        var late = await host.QueryAsync(
            $$"""
            {
              observations(where: { publishedOn: { gt: "{{day}}" } }) { totalCount }
              sources(where: { publishedOn: { gt: "{{day}}" } }) { totalCount }
            }
            """
        );

        Assert.Equal(0, late.At("data", "observations", "totalCount").GetInt32());
        Assert.Equal(0, late.At("data", "sources", "totalCount").GetInt32());
    }

    private static async Task<List<string>> RowsAsync(ApiHost host, string asOf)
    {
        var rows = new List<string>();
        var after = "";
        while (true)
        {
            var page = (
                await host.QueryAsync(
                    $$"""
                    {
                      observations(first: 1000{{after}}{{asOf}}) {
                        pageInfo { hasNextPage endCursor }
                        nodes { code valueText crossesBreak source { code } }
                      }
                    }
                    """
                )
            ).At("data", "observations");
            rows.AddRange(page.At("nodes").EnumerateArray().Select(node => node.GetRawText()));
            if (!page.At("pageInfo", "hasNextPage").GetBoolean())
            {
                return rows;
            }

            after = $", after: {JsonSerializer.Serialize(page.At("pageInfo", "endCursor").GetString())}";
        }
    }
}
