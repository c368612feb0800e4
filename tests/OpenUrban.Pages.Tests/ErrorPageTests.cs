using System.Net;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using OpenUrban.Api.Pages.Web;
using OpenUrban.Testing;

namespace OpenUrban.Pages.Tests;

/// <summary>What people read where nothing can be shown.</summary>
public sealed class ErrorPageTests
{
    [Theory]
    [InlineData("en", "This cannot be shown", "Status 404")]
    [InlineData("zh-Hans", "无法显示", "状态 404")]
    [InlineData("zh-Hant", "無法顯示", "狀態 404")]
    public async Task It_says_why_in_the_page_of_the_site_and_leads_on(string language, string title, string status)
    {
        using var client = new PageClient((await ApiHost.GetAsync(Engine.Sqlite)).CreateClient());

        var page = await client.TextAsync($"/nope/a%22b?language={language}", status: HttpStatusCode.NotFound);

        Assert.Contains($"<html lang=\"{language}\">", page, StringComparison.Ordinal);
        Assert.Contains($"<h1>{title}</h1>", page, StringComparison.Ordinal);
        Assert.Contains(status, page, StringComparison.Ordinal);
        Assert.Contains("href=\"/indicators", page, StringComparison.Ordinal);
        // The same in another language.
        Assert.Contains("href=\"/nope/a%22b?language=zh-Hant\"", page, StringComparison.Ordinal);
        Assert.Contains(".css\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_address_makes_it_lead_to_another_site()
    {
        using var client = new PageClient((await ApiHost.GetAsync(Engine.Sqlite)).CreateClient());

        var page = await client.TextAsync("http://localhost//evil.example/x", status: HttpStatusCode.NotFound);

        Assert.Contains("href=\"/evil.example/x?language=zh-Hant\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"//", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_frame_it_has_nothing_round_it()
    {
        using var client = new PageClient((await ApiHost.GetAsync(Engine.Sqlite)).CreateClient());

        var page = await client.TextAsync("/embed/unknown", status: HttpStatusCode.NotFound);

        Assert.Contains("<body class=\"framed\">", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<header", page, StringComparison.Ordinal);
        Assert.DoesNotContain("canonical", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_told_also_where_rendering_fails()
    {
        using var folder = new TemporaryFolder();
        var script = Path.Combine(folder.Path, "server.js");
        await File.WriteAllTextAsync(script, "function render() { throw new Error('<b>'); }");
        await using var host = await ApiHost.CreateAsync(Engine.Sqlite);
        await using var failing = host.WithWebHostBuilder(builder =>
            builder.ConfigureTestServices(services => services.AddSingleton(new WebRenderer(script)))
        );
        using var client = new PageClient(failing.CreateClient());

        var page = await client.TextAsync("/indicators", status: HttpStatusCode.InternalServerError);
        var unknown = await client.TextAsync("/nope", status: HttpStatusCode.NotFound);

        Assert.Contains("<h1>This cannot be shown</h1>", page, StringComparison.Ordinal);
        Assert.Contains("<p>Status 500</p>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", page, StringComparison.Ordinal);
        Assert.Contains("<p>Status 404</p>", unknown, StringComparison.Ordinal);
    }
}
