using System.Runtime.CompilerServices;
using System.Text.Json;
using OpenUrban.Testing;
using Xunit.Abstractions;

namespace OpenUrban.Api.Tests.Search;

/// <summary>Questions as people ask them, in questions.csv, with the first answer of each; half of them have no word list.</summary>
public sealed class QuestionTests(ITestOutputHelper output)
{
    private const int LeastRight = 57;

    private const string Query = """
        query ($text: String!) {
          search(text: $text, first: 3) {
            edges {
              node { code }
              match { field text }
              series { indicator { code } area { code } latest { year value } years }
            }
          }
        }
        """;

    [Theory, EngineData]
    public async Task Questions_find_what_is_meant_first(Engine engine)
    {
        var host = await ApiHost.GetAsync(engine);
        var questions = Read();
        Assert.Equal(60, questions.Count);
        Assert.Equal(30, questions.Count(q => q.IsListed));
        var wrong = new List<string>();
        foreach (var question in questions)
        {
            var found = await FindAsync(host, question.Text);
            if (found.FirstOrDefault() != question.First)
            {
                wrong.Add($"{question.Text}: {string.Join(", ", found)} instead of {question.First}");
            }
        }

        output.WriteLine($"{questions.Count - wrong.Count} of {questions.Count} are right.");
        wrong.ForEach(output.WriteLine);
        Assert.True(questions.Count - wrong.Count >= LeastRight, string.Join('\n', wrong));
    }

    [Theory, EngineData]
    public async Task A_series_comes_with_its_latest_value(Engine engine)
    {
        var host = await ApiHost.GetAsync(engine);
        foreach (var text in new[] { "population of Pudong", "浦东人口", "浦東人口", "pudong renkou" })
        {
            var edge = (await EdgesAsync(host, text))[0];

            Assert.Equal("POP_RES_YE", edge.At("node", "code").GetString());
            Assert.Equal("POP_RES_YE", edge.At("series", "indicator", "code").GetString());
            Assert.Equal("310115", edge.At("series", "area", "code").GetString());
            Assert.Equal(2024, edge.At("series", "latest", "year").GetInt32());
            Assert.Equal(578.58, edge.At("series", "latest", "value").GetDouble());
        }
    }

    [Theory, EngineData]
    public async Task What_is_no_series_has_none(Engine engine)
    {
        var host = await ApiHost.GetAsync(engine);
        foreach (var text in new[] { "population", "浦东", "Pudong New Area", "no such word" })
        {
            Assert.All(
                await EdgesAsync(host, text),
                edge => Assert.Equal(JsonValueKind.Null, edge.At("series").ValueKind)
            );
        }
    }

    private static async Task<List<string>> FindAsync(ApiHost host, string text) =>
        [
            .. (await EdgesAsync(host, text)).Select(edge =>
                edge.At("series").ValueKind == JsonValueKind.Null
                    ? edge.At("node", "code").GetString()!
                    : $"{edge.At("node", "code").GetString()}@{edge.At("series", "area", "code").GetString()}"
            ),
        ];

    private static async Task<List<JsonElement>> EdgesAsync(ApiHost host, string text) =>
        [.. (await host.QueryAsync(Query, new { text })).At("data", "search", "edges").EnumerateArray()];

    private static List<Question> Read([CallerFilePath] string path = "") =>
        [
            .. File.ReadLines(Path.Combine(Path.GetDirectoryName(path)!, "questions.csv"))
                .Skip(1)
                .Select(line => line.Split(','))
                .Select(parts => new Question(parts[1] == "yes", string.Join(',', parts[2..^1]), parts[^1])),
        ];

    private sealed record Question(bool IsListed, string Text, string First);
}
