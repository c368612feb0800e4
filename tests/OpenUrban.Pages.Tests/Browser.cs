using Microsoft.Playwright;

namespace OpenUrban.Pages.Tests;

/// <summary>A real browser that asks nobody for anything by itself.</summary>
internal static class Browser
{
    private const string Program = "/usr/bin/chromium";

    private static readonly string[] Arguments =
    [
        "--no-sandbox",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        // Whatever a page asks for elsewhere fails, so that it is seen.
        "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
    ];

    public static Task<IBrowser> LaunchAsync(IPlaywright playwright)
    {
        Assert.True(
            File.Exists(Program),
            $"There is no {Program}. tests/run installs it, or: apt-get install chromium"
        );
        return playwright.Chromium.LaunchAsync(new() { ExecutablePath = Program, Args = Arguments });
    }
}
