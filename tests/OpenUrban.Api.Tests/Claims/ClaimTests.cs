using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using OpenUrban.Api.Testing;
using OpenUrban.GraphQL.Errors;
using OpenUrban.Statistics.Claims;
using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.Claims;

public sealed class ClaimTests
{
    private const string Check = """
        query ($indicator: String!, $area: String!, $year: Int!, $value: String!, $unit: String, $saidOn: Date) {
          check(indicator: $indicator, area: $area, year: $year, value: $value, unit: $unit, saidOn: $saidOn) {
            diagnosis
            reason
            reasonInChinese: reason(language: ZH_HANS)
            value
            significantDigits
            moreDigits
            trueWhenSaid
            inForce { code valueText source { code citation } revisions { valueText publishedOn } }
            found {
              diagnosis fit powerOfTen trueUntil trueUntilRelease
              observation { id year area { code } indicator { code } valueText source { code } }
              replacedBy { valueText }
            }
          }
        }
        """;

    private const string CheckText = """
        query ($text: String!) {
          checkText(text: $text) {
            claims { offset length text sureness verdict { diagnosis year indicator { code } area { code } inForce { valueText } } }
            leftOut { offset length reason }
          }
        }
        """;

    private const string Paragraph =
        "2019年末，我国常住人口城镇化率为60.60%。2024年上海常住人口2480.26万人，浦东新区578.58万人。第3次增长5.2%。";

    /// <summary>Where the values are in the database, the answer is the same.</summary>
    [Theory, EngineData]
    public async Task Memory_and_the_database_say_the_same(Engine engine)
    {
        var (memory, stored) = (await ApiHost.GetAsync(engine), await ApiHost.GetStoredAsync(engine));
        foreach (
            var claim in new[]
            {
                Claim("URB_RATE", "000000", 2019, "60.6%"),
                Claim("POP_RES_YE", "310000", 2024, "1496.77万人"),
                Claim("POP_RES_YE", "310000", 2024, "2487.45万人"),
                Claim("POP_RES_YE", "310115", 2024, "5.79 million"),
            }
        )
        {
            Assert.Equal($"{await memory.QueryAsync(Check, claim)}", $"{await stored.QueryAsync(Check, claim)}");
        }

        Assert.Equal(
            $"{await memory.QueryAsync(CheckText, new { text = Paragraph })}",
            $"{await stored.QueryAsync(CheckText, new { text = Paragraph })}"
        );
    }

    [Fact]
    public async Task A_revised_number_is_told_with_its_history()
    {
        var host = await ApiHost.GetAsync(Engine.Sqlite);

        var verdict = (await host.QueryAsync(Check, Claim("URB_RATE", "000000", 2019, "60.60 %", saidOn: "2020-06-01")))
            .GetProperty("data")
            .GetProperty("check");

        Assert.Equal("WAS_TRUE", verdict.GetProperty("diagnosis").GetString());
        Assert.True(verdict.GetProperty("trueWhenSaid").GetBoolean());
        Assert.Equal("62.71", verdict.GetProperty("inForce").GetProperty("valueText").GetString());
        Assert.NotEqual(JsonValueKind.Null, verdict.GetProperty("found")[0].GetProperty("trueUntil").ValueKind);
        Assert.Equal(1, verdict.GetProperty("found")[0].GetProperty("trueUntilRelease").GetInt32());
        Assert.Contains("62.71%", verdict.GetProperty("reason").GetString(), StringComparison.Ordinal);
    }

    /// <summary>A sentence says no more than is known: of days, of digits, and of what is not published.</summary>
    [Theory]
    [InlineData("POP_RES_YE", 2015, "2415.27", "This was the published figure until 19 December 2025 at the latest.")]
    [InlineData("POP_RES_YE", 2015, "2415", "With fewer digits, this was the published figure until ")]
    [InlineData("POP_RES_YE", 2015, "2458.0", "This is the published figure, which has fewer digits.")]
    [InlineData("POP_RES_YE", 2015, "2458", "This is the published figure. ")]
    [InlineData("GDP", 2024, "53926.71", "This number is not among the published figures.")]
    public async Task A_sentence_says_no_more_than_is_known(string indicator, int year, string value, string start)
    {
        var host = await ApiHost.GetAsync(Engine.Sqlite);

        var verdict = (await host.QueryAsync(Check, Claim(indicator, "310000", year, value))).At("data", "check");

        Assert.StartsWith(start, verdict.At("reason").GetString(), StringComparison.Ordinal);
    }

    /// <summary>A number that this data set itself had wrong is told with the release until which it did.</summary>
    [Theory, EngineData]
    public async Task What_a_release_has_corrected_was_true_until_then(Engine engine)
    {
        await using var database = await TestDatabase.CreateLoadedAsync(engine);
        using var folder = new TemporaryFolder();
        var data = folder.CopyData();
        EditableData.Replace(data, "indicators/gdp/observations.csv", "310000,2006,10598.9,", "310000,2006,10611.4,");
        await database.Publisher.PublishFolderAsync(data, progress: null, CancellationToken.None);
        await using var memory = ApiHost.Over(database);
        await using var stored = ApiHost.Over(database, ApiHost.Stored);

        var told = await memory.QueryAsync(Check, Claim("GDP", "310000", 2006, "10598.9亿元"));

        var verdict = told.GetProperty("data").GetProperty("check");
        Assert.Equal("WAS_TRUE", verdict.GetProperty("diagnosis").GetString());
        Assert.Equal(2, verdict.GetProperty("found")[0].GetProperty("trueUntilRelease").GetInt32());
        Assert.Equal(
            "10598.9",
            verdict.GetProperty("found")[0].GetProperty("observation").GetProperty("valueText").GetString()
        );
        Assert.Equal("10611.4", verdict.GetProperty("inForce").GetProperty("valueText").GetString());
        Assert.Equal($"{told}", $"{await stored.QueryAsync(Check, Claim("GDP", "310000", 2006, "10598.9亿元"))}");
    }

    [Theory]
    [InlineData("NOPE", "310000", "1", null, ErrorCode.NotFound)]
    [InlineData("GDP", "nowhere", "1", null, ErrorCode.NotFound)]
    [InlineData("GDP", "310000", "much", null, ErrorCode.InvalidArgument)]
    [InlineData("GDP", "310000", "5 apples", null, ErrorCode.InvalidArgument)]
    [InlineData("GDP", "310000", "5", "apples", ErrorCode.InvalidArgument)]
    [InlineData("GDP", "310000", "5%", "亿元", ErrorCode.InvalidArgument)]
    [InlineData("GDP", "310000", "5%", null, ErrorCode.InvalidArgument)]
    [InlineData("GDP", "310000", "1234567890123456789", null, ErrorCode.InvalidArgument)]
    public async Task What_cannot_be_checked_has_a_code(
        string indicator,
        string area,
        string value,
        string? unit,
        string code
    )
    {
        var host = await ApiHost.GetAsync(Engine.Sqlite);

        Assert.Equal(code, CodeOf(await host.QueryAsync(Check, Claim(indicator, area, 2024, value, unit))));
    }

    [Fact]
    public async Task Texts_have_a_limit_of_length_and_numbers()
    {
        var host = await ApiHost.GetAsync(Engine.Sqlite);
        var longest = new string('a', ClaimTextReader.MaximumLength);
        var most = string.Join(' ', Enumerable.Repeat('1', ClaimTextReader.MaximumNumbers));

        Assert.False((await host.QueryAsync(CheckText, new { text = longest })).TryGetProperty("errors", out _));
        Assert.False((await host.QueryAsync(CheckText, new { text = most })).TryGetProperty("errors", out _));
        Assert.Equal(ErrorCode.InvalidArgument, CodeOf(await host.QueryAsync(CheckText, new { text = $"{longest}a" })));
        Assert.Equal(ErrorCode.InvalidArgument, CodeOf(await host.QueryAsync(CheckText, new { text = $"{most} 1" })));
    }

    [Fact]
    public async Task The_address_gives_the_same_as_the_field_and_a_page_to_browsers()
    {
        var host = await ApiHost.GetAsync(Engine.Sqlite);
        using var client = host.CreateClient();
        var address = $"/check?text={Uri.EscapeDataString(Paragraph)}";

        var json = await client.GetFromJsonAsync<JsonElement>($"{address}&language=zh-Hans");

        Assert.Equal(3, json.GetProperty("claims").GetArrayLength());
        Assert.Equal(
            "WAS_TRUE",
            json.GetProperty("claims")[0].GetProperty("verdict").GetProperty("diagnosis").GetString()
        );
        using var missing = await client.GetAsync("/check");
        Assert.Equal(HttpStatusCode.BadRequest, missing.StatusCode);

        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("Accept", "text/html");
        using var page = await client.SendAsync(request);
        Assert.Equal("text/html", page.Content.Headers.ContentType?.MediaType);
        Assert.Contains("claim-3", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static object Claim(
        string indicator,
        string area,
        int year,
        string value,
        string? unit = null,
        string? saidOn = null
    ) =>
        new
        {
            indicator,
            area,
            year,
            value,
            unit,
            saidOn,
        };

    private static string? CodeOf(JsonElement answer) =>
        answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString();
}
