using System.Text.Json;
using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.Exports;

/// <summary>The title of a file says of how many indicators and areas its rows are.</summary>
public sealed class TitleTests
{
    [Theory]
    [InlineData("{ observations { nodes { indicator { code } area { code } year value } } }")]
    [InlineData(
        "{ observations(where: { year: { gte: 2015 } }) { nodes { indicator { code } area { code } year value } } }"
    )]
    [InlineData(
        "{ observations(where: { year: { gte: 2024 } }) { nodes { indicator { code } area { code } value notes { text } } } }"
    )]
    [InlineData(
        "{ series(indicators: [\"GDP\", \"POP_CENSUS\", \"POP_RES_YE\", \"URB_RATE\"]) { indicator { code } area { code } years values } }"
    )]
    public async Task It_counts_all_rows(string query)
    {
        foreach (
            var host in new[] { await ApiHost.GetAsync(Engine.Sqlite), await ApiHost.GetStoredAsync(Engine.Sqlite) }
        )
        {
            using var client = host.CreateClient();
            using var exports = new ExportClient(client);
            var hash = await exports.StoreAsync(query);
            var rows = await exports.RowsAsync(hash);

            var json = JsonDocument.Parse(await client.GetStringAsync($"/q/{hash}.json")).RootElement;

            Assert.Equal(
                $"{Count("indicator.code")} indicators, {Count("area.code")} areas",
                json.At("export", "title").GetString()
            );

            int Count(string column) => rows.Select(row => row[column]).Distinct().Count();
        }
    }
}
