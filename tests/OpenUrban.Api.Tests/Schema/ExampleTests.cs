using System.Text.Json;
using System.Text.RegularExpressions;
using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.Schema;

/// <summary>
/// The examples of the documentation and of the README: a query, or a curl command that sends one, and its answer. A run
/// with UPDATE_GOLDEN=1 rewrites the answers of the documentation.
/// </summary>
public sealed partial class ExampleTests
{
    public static TheoryData<string, int> Examples()
    {
        var examples = new TheoryData<string, int>();
        var files = Directory
            .EnumerateFiles(Path.Combine(Repository.Root, "schema", "examples"), "*.md")
            .Order()
            .Append(Path.Combine(Repository.Root, "README.md"));
        foreach (var file in files)
        {
            // A file without a pair is a mistake: its first one will not be found.
            for (var i = 0; i < Math.Max(1, Pair().Count(File.ReadAllText(file))); i++)
            {
                examples.Add(Path.GetRelativePath(Repository.Root, file), i);
            }
        }

        return examples;
    }

    [Theory, MemberData(nameof(Examples))]
    public async Task The_answer_is_the_one_written_down(string file, int index)
    {
        var path = Path.Combine(Repository.Root, file);
        var text = await File.ReadAllTextAsync(path);
        var pairs = Pair().Matches(text);
        Assert.True(
            index < pairs.Count,
            $"{file} needs a block ```graphql with the query and a block ```json with the answer."
        );
        var pair = pairs[index].Groups;
        var query = pair["body"].Success
            ? JsonDocument.Parse(pair["body"].Value).RootElement.GetProperty("query").GetString()!
            : pair["query"].Value;

        var answer = await (await ApiHost.GetAsync(Engine.Sqlite)).QueryAsync(query);

        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        if (Golden.Update && pairs.Count == 1)
        {
            var written = pair["answer"];
            await Golden.CompareAsync(
                path,
                text[..written.Index] + Golden.Json(answer) + text[(written.Index + written.Length)..]
            );
            return;
        }

        Assert.True(
            JsonElement.DeepEquals(JsonDocument.Parse(pair["answer"].Value).RootElement, answer),
            $"{file} has another answer than the API: {answer}. "
                + "If this one is right, run the tests with UPDATE_GOLDEN=1 to rewrite schema/examples; mend the README by hand."
        );
    }

    [GeneratedRegex(
        """```(graphql\n(?<query>[^`]*)|sh\ncurl [^`]*-d '(?<body>[^`]*)'\n)```\s*```json\n(?<answer>[^`]*)```""",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Pair();
}
