using System.Text.Json;
using System.Text.RegularExpressions;
using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.Schema;

/// <summary>The documentation's examples: a question, its query and its answer. A run with UPDATE_GOLDEN=1 rewrites the answers.</summary>
public sealed partial class ExampleTests
{
    private static string Folder => Path.Combine(Repository.Root, "schema", "examples");

    public static TheoryData<string> Examples() =>
        [.. Directory.EnumerateFiles(Folder, "*.md").Order().Select(file => Path.GetFileName(file))];

    [Theory, MemberData(nameof(Examples))]
    public async Task The_answer_is_the_one_written_down(string example)
    {
        var file = Path.Combine(Folder, example);
        var text = await File.ReadAllTextAsync(file);
        Assert.True(
            Query().Match(text) is { Success: true } && Answer().Match(text) is { Success: true },
            $"{example} needs a block ```graphql with the query and a block ```json with the answer."
        );

        var answer = await (await ApiHost.GetAsync(Engine.Sqlite)).QueryAsync(Query().Match(text).Groups["text"].Value);

        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        if (Golden.Update)
        {
            await Golden.CompareAsync(file, Answer().Replace(text, _ => $"```json\n{Golden.Json(answer)}```"));
            return;
        }

        Assert.True(
            JsonElement.DeepEquals(JsonDocument.Parse(Answer().Match(text).Groups["text"].Value).RootElement, answer),
            $"schema/examples/{example} has another answer than the API: {answer}. "
                + "If this one is right, run the tests with UPDATE_GOLDEN=1 to rewrite it."
        );
    }

    [GeneratedRegex("```graphql\n(?<text>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Query();

    [GeneratedRegex("```json\n(?<text>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Answer();
}
