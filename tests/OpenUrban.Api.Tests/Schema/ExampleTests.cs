using System.Text.Json;
using System.Text.RegularExpressions;
using OpenUrban.Testing;
using OpenUrban.Testing.Documentation;

namespace OpenUrban.Api.Tests.Schema;

/// <summary>
/// The examples of the documentation, which the playground shows too, and of every README: a query, with variables where it
/// takes some, or a curl command that sends one, and its answer. A run with UPDATE_GOLDEN=1 rewrites the answers of the
/// examples.
/// </summary>
public sealed partial class ExampleTests
{
    public static TheoryData<string, int> Examples()
    {
        var examples = new TheoryData<string, int>();
        foreach (var file in Files().Concat(Readmes()))
        {
            // A file without a pair is a mistake: its first one will not be found.
            for (var i = 0; i < Math.Max(1, Pair().Count(File.ReadAllText(Path.Combine(Repository.Root, file)))); i++)
            {
                examples.Add(file, i);
            }
        }

        return examples;
    }

    /// <summary>All examples as bodies of requests.</summary>
    public static IEnumerable<(string Name, string Body)> Bodies() =>
        from file in Files().Concat(Readmes())
        from pair in Pair().Matches(File.ReadAllText(Path.Combine(Repository.Root, file)))
        let query = pair.Groups["query"].Value
        let variables = pair.Groups["variables"]
        select (
            file,
            pair.Groups["body"].Success
                ? pair.Groups["body"].Value
                : JsonSerializer.Serialize(
                    new
                    {
                        query,
                        variables = JsonSerializer.Deserialize<JsonElement>(variables.Success ? variables.Value : "{}"),
                    }
                )
        );

    /// <summary>The files of the documentation's examples, as paths from the root of the repository.</summary>
    public static TheoryData<string> Documents() => [.. Files()];

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

        var variables = pair["variables"].Success
            ? JsonDocument.Parse(pair["variables"].Value).RootElement
            : (JsonElement?)null;

        var answer = await (await ApiHost.GetAsync(Engine.Sqlite)).QueryAsync(query, variables);

        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        Assert.DoesNotContain(answer.At("data").EnumerateObject(), field => field.Value.GetRawText() is "null" or "[]");
        if (Golden.Update && pairs.Count == 1)
        {
            var written = pair["answer"];
            await Golden.CompareAsync(
                path,
                text[..written.Index] + ReadableJson.Write(answer) + text[(written.Index + written.Length)..]
            );
            return;
        }

        Assert.True(
            JsonElement.DeepEquals(JsonDocument.Parse(pair["answer"].Value).RootElement, answer),
            $"{file} has another answer than the API: {answer}. "
                + "If this one is right, run the tests with UPDATE_GOLDEN=1 to rewrite schema/examples; mend a README by hand."
        );
    }

    [Fact]
    public void Every_query_of_a_README_has_its_answer() =>
        Assert.All(
            MarkdownPage.Readmes,
            page =>
                Assert.Equal(
                    page.Blocks.Count(block => block.Language == "graphql"),
                    Pair().Matches(page.Text).Count(pair => pair.Groups["query"].Success)
                )
        );

    [Theory, MemberData(nameof(Documents))]
    public async Task The_playground_can_show_it(string file)
    {
        var text = await File.ReadAllTextAsync(Path.Combine(Repository.Root, file));

        Assert.True(
            Shown().IsMatch(text),
            $"{file} has to begin with the question after '# ', an empty line, the question in Chinese between asterisks, "
                + "an empty line and a sentence or two, and its query has to have a name: the playground shows them."
        );
    }

    private static IEnumerable<string> Readmes() =>
        MarkdownPage
            .Readmes.Where(page => page.Blocks.Any(block => block.Language == "graphql"))
            .Select(page => page.Name);

    private static IEnumerable<string> Files() =>
        Directory
            .EnumerateFiles(Path.Combine(Repository.Root, "schema", "examples"), "*.md")
            .Order()
            .Select(file => Path.GetRelativePath(Repository.Root, file));

    [GeneratedRegex(
        """```(graphql\n(?<query>[^`]*)|sh\ncurl [^`]*-d '(?<body>[^`]*)'\n)```\s*"""
            + """(With the variables\s*```json variables\n(?<variables>[^`]*)```\s*)?"""
            + """```json\n(?<answer>[^`]*)```""",
        RegexOptions.ExplicitCapture,
        60_000
    )]
    private static partial Regex Pair();

    [GeneratedRegex(
        """\A# \S.*\n\n\*[^*\n]+\*\n\n\S.*\n\n```graphql\nquery \w+""",
        RegexOptions.ExplicitCapture,
        60_000
    )]
    private static partial Regex Shown();
}
