using System.Collections.Concurrent;
using Microsoft.Playwright;
using OpenUrban.Api.Tests.Startup;
using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.Pages;

/// <summary>The playground in a real browser.</summary>
[Collection(nameof(Alone))]
public sealed class PlaygroundTests
{
    /// <summary>Milliseconds until a step counts as failed. A browser that starts cold on a busy machine takes its time.</summary>
    private const float Patience = 180_000;

    [Fact]
    public async Task An_example_of_the_playground_shows_data_and_nothing_comes_from_elsewhere()
    {
        var project = Path.Combine(Repository.Root, "src", "OpenUrban.Api");
        Assert.True(
            File.Exists(Path.Combine(project, "wwwroot", "playground", "index.html")),
            "The playground was not built. Install Node.js 20 or later with npm and build again."
        );
        using var folder = new TemporaryFolder();

        // Started where dotnet run starts it: static files are found beside the sources.
        await using var api = ApiProcess.Start(
            $"Data Source={Path.Combine(folder.Path, "openurban.db")}",
            workingFolder: project
        );
        using var client = await api.ConnectAsync();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Browser.LaunchAsync(playwright);
        var page = await browser.NewPageAsync();
        page.SetDefaultTimeout(Patience);
        var (requests, complaints) = (new ConcurrentQueue<Uri>(), new ConcurrentQueue<string>());
        page.Request += (_, request) => requests.Enqueue(new Uri(request.Url));
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                complaints.Enqueue($"{message.Type}: {message.Text}");
            }
        };
        page.PageError += (_, error) => complaints.Enqueue(error);

        var pending = new ConcurrentDictionary<IRequest, string>();
        page.Request += (_, request) => pending[request] = request.Url;
        page.RequestFinished += (sender, request) => pending.TryRemove(request, out var url);
        page.RequestFailed += (_, request) => complaints.Enqueue($"{request.Url}: {request.Failure}");
        try
        {
            // Not until the network is idle: on a busy machine the editor's workers arrive too far apart for that.
            await page.GotoAsync(
                new Uri(client.BaseAddress!, "/graphql").ToString(),
                new() { WaitUntil = WaitUntilState.Commit }
            );
            await page.Locator(".graphiql-container").WaitForAsync();
            await page.GetByRole(AriaRole.Region, new() { Name = "Examples" })
                .GetByRole(AriaRole.Button)
                .Filter(new() { HasText = "Which measures of the plan concern Pudong?" })
                .ClickAsync();
            await page.Locator(".graphiql-query-editor").GetByText("MeasuresForPudong").First.WaitForAsync();
            await RunAsync(page);
        }
        catch (TimeoutException exception)
        {
            Assert.Fail(
                $"{exception.Message}\nWaiting for: {string.Join(", ", pending.Values)}\n"
                    + $"The browser says: {string.Join('\n', complaints)}\nThe API says: {string.Join('\n', api.Log)}"
            );
        }

        Assert.NotEmpty(requests);
        Assert.DoesNotContain(
            requests,
            r => r.Scheme is not ("data" or "blob") && r.Authority != client.BaseAddress!.Authority
        );
        Assert.Empty(complaints);
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
