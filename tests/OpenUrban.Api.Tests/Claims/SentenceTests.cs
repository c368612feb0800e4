using System.Text.Json;
using OpenUrban.Api.Testing;
using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.Claims;

/// <summary>Sentences as newspapers print them, in three languages, with what is right about their numbers.</summary>
public sealed class SentenceTests
{
    private const int LeastRight = 57;

    private const string Query = """
        query ($text: String!) {
          checkText(text: $text) {
            claims { offset length text sureness verdict { diagnosis year value indicator { code } area { code } } }
          }
        }
        """;

    [Fact]
    public async Task Numbers_are_found_read_and_judged()
    {
        var host = await ApiHost.GetAsync(Engine.Sqlite);
        var file = Path.Combine(Repository.Root, "tests", "OpenUrban.Api.Tests", "Claims", "sentences.json");
        using var sentences = JsonDocument.Parse(await File.ReadAllTextAsync(file));
        var wrong = new List<string>();
        var count = 0;
        foreach (var sentence in sentences.RootElement.EnumerateArray())
        {
            count++;
            var text = sentence.GetProperty("text").GetString()!;
            var expected = sentence.GetProperty("claims").EnumerateArray().Select(c => c.GetString()!).ToList();
            var answer = await host.QueryAsync(Query, new { text });
            var found = answer
                .GetProperty("data")
                .GetProperty("checkText")
                .GetProperty("claims")
                .EnumerateArray()
                .Select(c => ToldOf(c, text))
                .ToList();
            if (!IsRight(expected, found))
            {
                wrong.Add($"{text}\n  {string.Join("\n  ", found)}");
            }
        }

        Assert.Equal(60, count);
        Assert.True(count - wrong.Count >= LeastRight, string.Join('\n', wrong));
    }

    private static (string Words, string Told) ToldOf(JsonElement claim, string text)
    {
        var verdict = claim.GetProperty("verdict");
        var words = claim.GetProperty("text").GetString()!;
        Assert.Equal(
            text.Substring(claim.GetProperty("offset").GetInt32(), claim.GetProperty("length").GetInt32()),
            words
        );
        return (
            words,
            string.Join(
                '|',
                verdict.GetProperty("indicator").GetProperty("code").GetString(),
                verdict.GetProperty("area").GetProperty("code").GetString(),
                verdict.GetProperty("year").GetInt32(),
                verdict.GetProperty("diagnosis").GetString()
            )
        );
    }

    /// <summary>The words of a number may be told with more or less of its unit.</summary>
    private static bool IsRight(List<string> expected, List<(string Words, string Told)> found) =>
        expected.Count == found.Count
        && expected
            .Zip(found)
            .All(pair =>
                pair.First.Split('|', 2) is [var words, var told]
                && told == pair.Second.Told
                && (
                    words.Contains(pair.Second.Words, StringComparison.Ordinal)
                    || pair.Second.Words.Contains(words, StringComparison.Ordinal)
                )
            );
}
