using Microsoft.Playwright;
using OpenUrban.Testing;

namespace OpenUrban.Pages.Tests.Web;

/// <summary>The API as it is started from its sources, and a browser to open its pages with; both are shared by all tests.</summary>
public sealed class Site : IAsyncLifetime, IDisposable
{
    public const int PhoneWidth = 360;

    /// <summary>Milliseconds until a step counts as failed. A browser that starts cold on a busy machine takes its time.</summary>
    private const float Patience = 90_000;

    private readonly TemporaryFolder folder = new();
    private ApiProcess? api;
    private HttpClient? client;
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>Answers requests without a browser.</summary>
    public HttpClient Client => client!;

    /// <summary>What the API has written so far.</summary>
    internal string Log => string.Join('\n', api!.Log);

    public async Task InitializeAsync()
    {
        // Started where dotnet run starts it: static files are found beside the sources.
        var project = Path.Combine(Repository.Root, "src", "OpenUrban.Api");
        foreach (var built in new[] { "web/manifest.json", "playground/index.html" })
        {
            Assert.True(
                File.Exists(Path.Combine(project, "wwwroot", built)),
                "The pages were not built. Install Node.js 20.19 or later with npm and build again."
            );
        }

        api = ApiProcess.Start($"Data Source={Path.Combine(folder.Path, "openurban.db")}", workingFolder: project);
        client = await api.ConnectAsync();
        playwright = await Playwright.CreateAsync();
        browser = await Browser.LaunchAsync(playwright);
    }

    public async Task DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        if (api is not null)
        {
            await api.DisposeAsync();
        }
    }

    public void Dispose()
    {
        playwright?.Dispose();
        client?.Dispose();
        folder.Dispose();
    }

    /// <summary>Opens an address as somebody who was never here.</summary>
    /// <param name="path">The address.</param>
    /// <param name="width">Of the window, in pixels.</param>
    /// <param name="withScript">Whether it runs scripts.</param>
    /// <param name="home">Where the API is for the browser; by default where it listens.</param>
    internal async Task<Visit> VisitAsync(string path, int width = 1280, bool withScript = true, string? home = null)
    {
        var visit = new Visit(
            await NewPageAsync(width, withScript, home),
            home is null ? Client.BaseAddress!.Authority : new Uri(home).Authority
        );
        await visit.Page.GotoAsync(path);
        return visit;
    }

    /// <summary>An empty page of somebody who was never here; who closes its context closes it.</summary>
    internal async Task<IPage> NewPageAsync(int width, bool withScript = true, string? home = null)
    {
        var context = await browser!.NewContextAsync(
            new()
            {
                BaseURL = home ?? Client.BaseAddress!.ToString(),
                ViewportSize = new() { Width = width, Height = 800 },
                JavaScriptEnabled = withScript,
                AcceptDownloads = true,
            }
        );
        context.SetDefaultTimeout(Patience);
        return await context.NewPageAsync();
    }
}

/// <summary>One server and one browser for all: their tests come one after another.</summary>
[CollectionDefinition(nameof(Site))]
public sealed class SiteTests : ICollectionFixture<Site>;
