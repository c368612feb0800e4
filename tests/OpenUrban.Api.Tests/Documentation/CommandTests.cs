using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.RegularExpressions;
using OpenUrban.Testing;
using OpenUrban.Testing.Documentation;

namespace OpenUrban.Api.Tests.Documentation;

/// <summary>Every command in a README, in the task file and every request in the file of requests does what it says.</summary>
public sealed partial class CommandTests
{
    public static TheoryData<string, int> Blocks()
    {
        var blocks = new TheoryData<string, int>();
        foreach (var page in MarkdownPage.Readmes)
        {
            foreach (var block in page.Blocks.Where(block => block.Language == "sh"))
            {
                blocks.Add(page.Name, block.Line);
            }
        }

        return blocks;
    }

    [Theory, MemberData(nameof(Blocks)), Trait("Category", "Slow")]
    public async Task It_does_what_the_page_says(string name, int line)
    {
        using var folder = new TemporaryFolder();
        var commands = new DocumentedCommands(folder);
        var page = MarkdownPage.Of(name);
        var block = page.Blocks.Single(b => b.Line == line);

        foreach (var command in ShellCommand.Read(block.Text))
        {
            await commands.RunAsync(command);
        }

        switch (page.Behind(block))
        {
            case { Language: "json" } answer:
                Assert.True(
                    JsonElement.DeepEquals(
                        JsonDocument.Parse(answer.Text).RootElement,
                        JsonDocument.Parse(commands.Output).RootElement
                    ),
                    $"{name}, line {line}, has another answer than comes: {commands.Output}"
                );
                break;
            case { Language: "csv" } rows:
                Assert.Equal(rows.Text, commands.Output.ReplaceLineEndings("\n"));
                break;
        }
    }

    [Fact]
    public async Task The_tasks_do_what_the_pages_say()
    {
        using var folder = new TemporaryFolder();
        var commands = new DocumentedCommands(folder);
        var text = await File.ReadAllTextAsync(Path.Combine(Repository.Root, ".config", "mise.toml"));
        var tasks = Step()
            .Matches(text)
            .ToDictionary(task => task.Groups["name"].Value, task => task.Groups["run"].Value);

        Assert.Equal(["fast", "format", "golden", "migrate", "serve", "test"], tasks.Keys.Order());
        foreach (var (name, run) in tasks.Where(task => task.Key != "migrate"))
        {
            foreach (var command in ShellCommand.Read(run.Replace("\\\"", "\"", StringComparison.Ordinal)))
            {
                await commands.RunAsync(command);
            }
        }
    }

    [Fact]
    public async Task Every_request_of_the_file_of_requests_is_answered()
    {
        var text = await File.ReadAllTextAsync(
            Path.Combine(Repository.Root, "src", "OpenUrban.Api", "OpenUrban.Api.http")
        );
        using var client = (await ApiHost.GetAsync(Engine.Sqlite)).CreateClient();
        var requests = Request().Matches(text);

        Assert.True(requests.Count > 5);
        foreach (var found in requests.Cast<Match>())
        {
            using var request = new HttpRequestMessage(
                new HttpMethod(found.Groups["method"].Value),
                new Uri(found.Groups["path"].Value, UriKind.Relative)
            );
            foreach (var header in Header().Matches(found.Groups["headers"].Value).Cast<Match>())
            {
                request.Headers.TryAddWithoutValidation(header.Groups["name"].Value, header.Groups["value"].Value);
            }

            if (found.Groups["body"].Value.Trim() is { Length: > 0 } body)
            {
                request.Content = new StringContent(body, new MediaTypeHeaderValue("application/json"));
            }

            using var answer = await client.SendAsync(request);
            Assert.True(
                answer.IsSuccessStatusCode,
                $"{found.Groups["path"].Value}: {await answer.Content.ReadAsStringAsync()}"
            );
        }
    }

    [GeneratedRegex(
        """^(\[tasks\.(?<name>\w+)\]\n(?:(?!\[).*\n)*?run = "(?<run>.*)")$""",
        RegexOptions.ExplicitCapture | RegexOptions.Multiline,
        60_000
    )]
    private static partial Regex Step();

    [GeneratedRegex(
        @"^(?<method>GET|POST) \{\{host\}\}(?<path>\S*)\n(?<headers>([\w-]+: .*\n)*)\n?(?<body>(?!###)(.*\n)*?)(?=###|\z)",
        RegexOptions.ExplicitCapture | RegexOptions.Multiline,
        60_000
    )]
    private static partial Regex Request();

    [GeneratedRegex(@"^(?<name>[\w-]+): (?<value>.*)$", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 60_000)]
    private static partial Regex Header();
}
