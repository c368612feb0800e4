using System.Diagnostics;
using System.Net;
using OpenUrban.Testing;

namespace OpenUrban.Pages.Tests;

/// <summary>Addresses that mean the same are one page, and no page keeps others waiting.</summary>
public sealed class PageKeyTests
{
    [Theory]
    [InlineData("/chart", "/chart?x=1", "/chart?x=2", "/chart?utm_source=a&fbclid=b", "/chart/", "/CHART")]
    [InlineData("/chart?indicators=GDP&areas=310000", "/chart?areas=310000&indicators=GDP&chart=auto&zero=auto&from=")]
    [InlineData(
        "/chart?indicators=GDP,RAIL_KM",
        "/chart?indicators=GDP&indicators=RAIL_KM",
        "/chart?indicators=GDP%2cRAIL_KM&transform=LEVEL"
    )]
    [InlineData(
        "/districts",
        "/districts?language=en",
        "/districts?Language=EN&release=",
        "/districts?year=x&order=up"
    )]
    [InlineData("/indicators/GDP?from=2000", "/indicators/GDP?x&from=2000&to=year", "/indicators/GDP/?from=2000&y=1")]
    [InlineData("/dataset", "/dataset?utm_source=a&utm_medium=b", "/dataset?language=en&x=1&x=2")]
    [InlineData("/dataset.jsonld", "/dataset.jsonld?utm_source=a")]
    [InlineData("/catalog.jsonld", "/catalog.jsonld?utm_source=a&language=zh-Hans")]
    [InlineData("/sitemap.xml", "/sitemap.xml?utm_source=a")]
    [InlineData("/llms.txt", "/llms.txt?utm_source=a")]
    [InlineData(
        "/embed/ranking?variables={\"year\":2010}",
        "/embed/ranking?x=1&variables={%20%22year%22:%202010,\"other\":1}&chart=auto&separator=comma"
    )]
    [InlineData("/q/ranking.html?release=1", "/q/ranking.html?utm_source=a&release=01&chart=bar")]
    [InlineData(
        "/q/ranking.csv?separator=semicolon",
        "/q/ranking.csv?utm_source=a&separator=semicolon&labels=both&chart=bar"
    )]
    [InlineData("/dataset.zip", "/dataset.zip?utm_source=a")]
    public async Task What_an_address_does_not_read_changes_nothing(string path, params string[] others)
    {
        var host = await ApiHost.GetAsync(Engine.Sqlite);
        using var client = new PageClient(host.CreateClient());
        using var answer = await client.GetAsync(path);
        var body = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, $"{path}: {body[..Math.Min(body.Length, 500)]}");

        foreach (var other in others)
        {
            using var same = await client.GetAsync(other);

            Assert.True(same.IsSuccessStatusCode, $"{other}: {same.StatusCode}");
            Assert.Equal(answer.Headers.ETag, same.Headers.ETag);
            Assert.Equal(body, await same.Content.ReadAsStringAsync());
        }
    }

    [Theory]
    [InlineData("/chart?indicators=GDP", "/chart?indicators=RAIL_KM")]
    [InlineData("/indicators", "/indicators?q=rail")]
    [InlineData("/districts?order=name", "/districts?order=least")]
    [InlineData("/embed/ranking", "/embed/ranking?chart=bar")]
    [InlineData("/embed/ranking", "/embed/ranking?variables={\"year\":2010}")]
    public async Task What_it_reads_makes_another_page(string path, string other)
    {
        var host = await ApiHost.GetAsync(Engine.Sqlite);
        using var client = new PageClient(host.CreateClient());

        using var first = await client.GetAsync(path);
        using var second = await client.GetAsync(other);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (first.StatusCode, second.StatusCode));
        Assert.NotEqual(first.Headers.ETag, second.Headers.ETag);
    }

    [Theory]
    [InlineData("/dataset?release=x")]
    [InlineData("/dataset?language=xx")]
    [InlineData("/chart?release=x")]
    [InlineData("/embed/ranking?chart=pie")]
    [InlineData("/embed/ranking?chart=bar&chart=line")]
    [InlineData("/q/ranking.csv?separator=colon")]
    [InlineData("/dataset.zip?release=x")]
    public async Task A_wrong_value_of_what_it_reads_is_refused(string path)
    {
        var host = await ApiHost.GetAsync(Engine.Sqlite);
        using var client = new PageClient(host.CreateClient());

        using var answer = await client.GetAsync(path);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task A_kept_page_serves_every_host_and_names_the_one_that_asked()
    {
        var host = await ApiHost.GetAsync(Engine.Sqlite);
        var pages = new List<(string Tag, string Body)>();
        foreach (var name in new[] { "one.example", "two.example:8080", "one.example" })
        {
            using var http = host.CreateClient();
            http.DefaultRequestHeaders.Host = name;
            using var client = new PageClient(http);
            using var answer = await client.GetAsync("/indicators?q=host");
            pages.Add((answer.Headers.ETag!.ToString(), await answer.Content.ReadAsStringAsync()));
        }

        Assert.Equal(pages[0], pages[2]);
        Assert.NotEqual(pages[0].Tag, pages[1].Tag);
        Assert.Contains("http://one.example/indicators", pages[0].Body, StringComparison.Ordinal);
        Assert.Equal(
            pages[0].Body.Replace("http://one.example/", "http://two.example:8080/", StringComparison.Ordinal),
            pages[1]
                .Body.Replace(
                    "\"home\":\"http://two.example:8080\"",
                    "\"home\":\"http://one.example\"",
                    StringComparison.Ordinal
                )
        );
        Assert.DoesNotContain(".invalid", pages[0].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sixty_pages_at_once_keep_neither_the_first_page_nor_an_unseen_one_waiting()
    {
        await using var host = await ApiHost.CreateAsync(Engine.Sqlite);
        using var client = new PageClient(host.CreateClient());
        await client.TextAsync("/");
        var alone = Stopwatch.StartNew();
        await client.TextAsync("/indicators/RAIL_KM?from=2001");
        alone.Stop();

        // A busy machine takes longer for each of them.
        var patience = TimeSpan.FromSeconds(2) + (10 * alone.Elapsed);
        var many = Enumerable
            .Range(0, 60)
            .Select(async i =>
            {
                using var answer = await client.GetAsync(i % 2 == 0 ? $"/chart?x={i}" : $"/indicators?q=random{i}");
                return (answer.StatusCode, HasRetry: answer.Headers.RetryAfter is not null);
            })
            .ToList();
        var kept = Stopwatch.StartNew();
        await client.TextAsync("/");
        kept.Stop();
        var unseen = Stopwatch.StartNew();
        await client.TextAsync("/indicators/GDP?from=2001");
        unseen.Stop();
        var answers = await Task.WhenAll(many);

        Assert.True(kept.Elapsed < patience, $"/ took {kept.Elapsed}, an unseen page alone {alone.Elapsed}");
        Assert.True(unseen.Elapsed < patience, $"an unseen page took {unseen.Elapsed}, alone {alone.Elapsed}");
        Assert.All(
            answers,
            a =>
                Assert.True(
                    a.StatusCode == HttpStatusCode.OK
                        || (a.StatusCode == HttpStatusCode.ServiceUnavailable && a.HasRetry)
                )
        );
        Assert.Contains(answers, a => a.StatusCode == HttpStatusCode.OK);
    }
}
