using System.Diagnostics;
using Microsoft.Playwright;
using OpenUrban.Pages.Tests.Web;
using OpenUrban.Testing;

namespace OpenUrban.Pages.Tests;

/// <summary>The playground in a real browser.</summary>
[Collection(nameof(Site))]
[Trait("Category", "Slow")]
public sealed class PlaygroundTests(Site site)
{
    [Fact]
    public async Task An_example_of_the_playground_shows_data_and_nothing_comes_from_elsewhere()
    {
        await using var visit = await site.VisitAsync("/graphql");
        try
        {
            await visit
                .Page.GetByRole(AriaRole.Region, new() { Name = "Examples" })
                .GetByRole(AriaRole.Button)
                .Filter(new() { HasText = "Which measures of the plan concern Pudong?" })
                .ClickAsync();
            await visit.Page.Locator(".graphiql-query-editor").GetByText("MeasuresForPudong").First.WaitForAsync();
            await RunAsync(visit.Page);
        }
        catch (TimeoutException exception)
        {
            Assert.Fail(
                $"{exception.Message}\nWaiting for: {visit.Pending}\n"
                    + $"The browser says: {string.Join('\n', visit.Complaints)}\nThe API says: {site.Log}"
            );
        }

        Assert.Empty(visit.Complaints);
    }

    [Theory]
    [InlineData("CSV", ".csv", "310115")]
    [InlineData("XLSX", ".xlsx", "PK")]
    [InlineData("tsv", ".tsv", "310115")]
    public async Task The_query_in_the_editor_is_a_file(string button, string extension, string content)
    {
        await using var visit = await OpenAsync("{ districts(first: 16) { nodes { code name } } }");
        if (button == "tsv")
        {
            await ButtonAsync(visit, "More formats");
        }

        var download = await visit.Page.RunAndWaitForDownloadAsync(() => ButtonAsync(visit, button));

        Assert.EndsWith($"-r1{extension}", download.SuggestedFilename, StringComparison.Ordinal);
        Assert.Contains(content, await File.ReadAllTextAsync(await download.PathAsync()), StringComparison.Ordinal);
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Links_and_citation_are_those_of_the_query_and_gone_with_it()
    {
        await using var visit = await OpenAsync(
            "query Q($code: String!) { district(code: $code) { code name } }",
            "{\"code\":\"310115\"}"
        );

        await ButtonAsync(visit, "Permanent link");
        var links = await FieldsAsync(visit);
        await ButtonAsync(visit, "Citation");
        var citation = await FieldsAsync(visit);

        Assert.Contains("Pudong", await site.Client.GetStringAsync($"{links[0]}.csv"), StringComparison.Ordinal);
        Assert.Equal($"{links[0]}?release=1", links[1]);
        Assert.Contains("Pudong", await site.Client.GetStringAsync(links[2]), StringComparison.Ordinal);
        Assert.Contains(links[1], citation[0], StringComparison.Ordinal);
        Assert.Contains($"url = {{{links[1]}}}", citation[1], StringComparison.Ordinal);

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Variables", Exact = true }).ClickAsync();
        await visit.Page.Locator(".graphiql-editor-tool .monaco-editor").First.ClickAsync();
        await visit.Page.Keyboard.PressAsync("Control+End");
        await visit.Page.Keyboard.TypeAsync(" ");
        await visit.Page.Locator(".query-uses-fields").WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }

    [Fact]
    public async Task What_a_format_cannot_hold_is_said()
    {
        await using var visit = await OpenAsync("{ districts(first: 16) { nodes { code name } } }");

        await ButtonAsync(visit, "More formats");
        await ButtonAsync(visit, "svg");

        await visit.Page.Locator(".query-uses").GetByText("svg has values of indicators").WaitForAsync();
    }

    [Theory]
    [InlineData("curl", "bash")]
    [InlineData("JavaScript", "node")]
    public async Task A_copied_program_asks_the_same(string language, string program)
    {
        await using var visit = await OpenAsync(
            "query Q($names: [String!] = [\"it's a \\\"$name\\\" `${here}`\"]) "
                + "{ districts(first: 16, where: { name: { en: { nin: $names } } }) { nodes { code } } }"
        );

        await ButtonAsync(visit, language);
        var text = Assert.Single(await FieldsAsync(visit));

        Assert.Contains("310115", await RunProgramAsync(program, text), StringComparison.Ordinal);
    }

    private static async Task<string> RunProgramAsync(string program, string text)
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "program.mjs");
        await File.WriteAllTextAsync(file, text);
        using var process = Process.Start(
            new ProcessStartInfo(program, [file]) { UseShellExecute = false, RedirectStandardOutput = true }
        )!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        return output;
    }

    /// <summary>Opens the playground with a query in its editor.</summary>
    private async Task<Visit> OpenAsync(string query, string variables = "")
    {
        var visit = await site.VisitAsync(
            $"/graphql?query={Uri.EscapeDataString(query)}&variables={Uri.EscapeDataString(variables)}"
        );
        await visit.Page.Locator(".graphiql-query-editor .view-line").GetByText("district").First.WaitForAsync();
        return visit;
    }

    private static Task ButtonAsync(Visit visit, string name) =>
        visit.Page.Locator(".query-uses").GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).ClickAsync();

    /// <summary>The texts that can be copied, once they are those of another button than before.</summary>
    private static async Task<IReadOnlyList<string>> FieldsAsync(Visit visit)
    {
        var fields = visit.Page.Locator(".query-uses-fields textarea");
        await fields.First.WaitForAsync();
        return await fields.EvaluateAllAsync<string[]>("fields => fields.map(field => field.value)");
    }

    /// <summary>Until the editor's workers are ready it takes no notice of the button: press it again, as a user would.</summary>
    private static async Task RunAsync(IPage page)
    {
        var answer = page.Locator(".result-window").GetByText("A3-M1").First;
        for (var attempt = 1; ; attempt++)
        {
            await page.GetByRole(AriaRole.Button, new() { Name = "Execute query" }).ClickAsync();
            try
            {
                await answer.WaitForAsync(new() { Timeout = 10_000 });
                return;
            }
            catch (TimeoutException) when (attempt < 12)
            {
                // Once more.
            }
        }
    }
}
