using System.Net.Http.Json;
using System.Text.Json;
using OpenUrban.Api.Series;
using OpenUrban.GraphQL.Errors;
using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.Series;

/// <summary>What transforms cost, and how many inputs they may have.</summary>
public sealed class TransformCostTests
{
    [Theory, EngineData]
    public async Task Points_cost_a_cell_for_each_year_and_their_inputs_two(Engine engine)
    {
        using var client = (await ApiHost.GetAsync(engine)).CreateClient();
        using var response = await client.PostAsJsonAsync(
            "/graphql",
            new
            {
                query = """
                {
                  series(indicators: ["GDP"], areas: ["310000"], from: 2020, to: 2024, transform: CHANGE) {
                    points { value inputs { value } }
                  }
                }
                """,
                extensions = new { receipt = true },
            }
        );

        var answer = await response.Content.ReadFromJsonAsync<JsonElement>();

        // 1 series, 5 years, 1 value and 2 inputs in each
        Assert.Equal(5 * (1 + 2), answer.At("extensions", "cost", "requested").GetInt32());
    }

    [Fact]
    public void Inputs_beyond_the_limit_are_refused()
    {
        var count = new InputCount();
        count.Add(InputCount.Maximum);

        var error = Assert.Throws<RequestError>(() => count.Add(1));

        Assert.Equal(ErrorCode.ResultTooLarge, error.Code);
    }
}
