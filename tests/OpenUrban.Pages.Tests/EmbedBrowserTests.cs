using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using OpenUrban.Pages.Tests.Web;

namespace OpenUrban.Pages.Tests;

/// <summary>Embeds in the frame of another page, in a real browser on a phone.</summary>
[Collection(nameof(Site))]
[Trait("Category", "Slow")]
public sealed class EmbedBrowserTests(Site site)
{
    [Fact]
    public async Task They_fit_a_phone_show_their_picture_and_nothing_comes_from_elsewhere()
    {
        using var pages = new PageClient(new HttpClient { BaseAddress = site.Client.BaseAddress });
        var chart = await pages.StoreAsync(
            "{ series(indicators: [\"POP_CENSUS\"], areaKind: DISTRICT, from: 2000) { area { name } years values } }"
        );
        var rows = await pages.StoreAsync("{ observations { nodes { code year } } }");
        await using var other = await StartOtherSiteAsync();
        var article = new Uri(other.Urls.Single());
        var page = await site.NewPageAsync(Site.PhoneWidth);
        var (requests, complaints) = (new ConcurrentQueue<Uri>(), new ConcurrentQueue<string>());
        page.Request += (_, request) => requests.Enqueue(new Uri(request.Url));
        page.RequestFailed += (_, request) => complaints.Enqueue($"{request.Url}: {request.Failure}");
        page.Console += (_, message) => complaints.Enqueue($"{message.Type}: {message.Text}");
        foreach (
            var (path, hasPicture) in new[]
            {
                ($"/embed/{chart}?release=1", true),
                ($"/embed/{chart}?language=zh-Hans", true),
                ($"/embed/{rows}?target=none", false),
            }
        )
        {
            await page.GotoAsync($"{article}?{new Uri(site.Client.BaseAddress!, path)}");
            var frame = page.Frames[1];
            await frame.Locator("h1").WaitForAsync();
            await frame.WaitForFunctionAsync("() => [...document.images].every(i => i.complete)");

            Assert.True(
                await frame.EvaluateAsync<bool>(
                    "() => document.documentElement.scrollWidth <= document.documentElement.clientWidth"
                ),
                $"{path} is wider than {Site.PhoneWidth} pixels."
            );
            Assert.Equal(
                hasPicture ? 1 : 0,
                await frame.EvaluateAsync<int>("() => [...document.images].filter(i => i.naturalWidth > 0).length")
            );
        }

        Assert.Empty(complaints);
        Assert.Contains(
            requests,
            r => r.AbsolutePath == $"/q/{chart}.svg" && r.Query.Contains("width=420", StringComparison.Ordinal)
        );
        Assert.All(
            requests.Where(r => r.Scheme != "data" && r.Authority != article.Authority),
            r => Assert.Equal(site.Client.BaseAddress!.Authority, r.Authority)
        );
        await page.Context.CloseAsync();
    }

    /// <summary>The page of somebody else: nothing but a frame with the address that stands behind the question mark.</summary>
    private static async Task<WebApplication> StartOtherSiteAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var article = builder.Build();
        article.Run(http =>
        {
            http.Response.ContentType = "text/html";
            return http.Response.WriteAsync(
                "<!DOCTYPE html><link rel=\"icon\" href=\"data:,\"><body style=\"margin:0\">"
                    + $"<iframe src=\"{http.Request.QueryString.Value![1..]}\" width=\"{Site.PhoneWidth}\" height=\"700\" style=\"border:0\"></iframe>"
            );
        });
        await article.StartAsync();
        return article;
    }
}
