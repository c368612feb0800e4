using System.Text.Json;
using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.Exports;

/// <summary>A file and a picture say as of which day they speak, wherever the day was said.</summary>
public sealed class DayOfExportTests
{
    private const string Now = "{ series(indicators: [\"URB_RATE\"], areas: [\"000000\"]) { years values } }";

    private const string Then =
        "{ series(indicators: [\"URB_RATE\"], areas: [\"000000\"], asOf: \"2021-06-30\") { years values } }";

    [Theory]
    [InlineData(Then, "", "As of 2021-06-30", "/q/HASH")]
    [InlineData(Now, "?asOf=2021-06-30", "As of 2021-06-30", "/q/HASH?asOf=2021-06-30")]
    [InlineData(Now, "", null, "/q/HASH")]
    public async Task It_is_in_what_people_and_programs_read(string query, string options, string? line, string address)
    {
        using var client = (await ApiHost.GetAsync(Engine.Sqlite)).CreateClient();
        using var exports = new ExportClient(client);
        var hash = await exports.StoreAsync(query);

        var svg = await client.GetStringAsync($"/q/{hash}.svg{options}");
        var json = JsonDocument.Parse(await client.GetStringAsync($"/q/{hash}.json{options}")).RootElement;
        var stat = JsonDocument.Parse(await client.GetStringAsync($"/q/{hash}.jsonstat{options}")).RootElement;

        Assert.Equal(line is not null, svg.Contains("As of ", StringComparison.Ordinal));
        Assert.Contains(line ?? "Release 1 of", svg, StringComparison.Ordinal);
        Assert.Contains($"{address.Replace("HASH", hash, StringComparison.Ordinal)}<", svg, StringComparison.Ordinal);
        Assert.Equal(line?[^10..], AsOf(json));
        Assert.Equal(line?[^10..], AsOf(stat));
    }

    [Fact]
    public async Task Where_the_address_says_another_day_than_the_question_none_is_said_of_the_whole()
    {
        using var client = (await ApiHost.GetAsync(Engine.Sqlite)).CreateClient();
        using var exports = new ExportClient(client);
        var hash = await exports.StoreAsync(Then);

        var json = JsonDocument.Parse(await client.GetStringAsync($"/q/{hash}.json?asOf=2015-01-01")).RootElement;

        Assert.Null(AsOf(json));
    }

    private static string? AsOf(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Object => element.TryGetProperty("asOf", out var day) && day.ValueKind == JsonValueKind.String
                ? day.GetString()
                : element
                    .EnumerateObject()
                    .Select(member => AsOf(member.Value))
                    .FirstOrDefault(found => found is not null),
            JsonValueKind.Array => element.EnumerateArray().Select(AsOf).FirstOrDefault(found => found is not null),
            _ => null,
        };
}
