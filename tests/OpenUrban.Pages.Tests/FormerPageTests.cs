using System.Globalization;
using OpenUrban.Data.Releases;
using OpenUrban.Testing;

namespace OpenUrban.Pages.Tests;

[Trait("Category", "Slow")]
public sealed class FormerPageTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task The_page_of_the_release_before_is_given_as_that_while_the_new_one_is_made()
    {
        using var folder = new TemporaryFolder();
        await using var database = await TestDatabase.CreateLoadedAsync(Engine.Sqlite);
        await using var host = ApiHost.Over(database, ("Pages:FormerAfterMilliseconds", "0"));
        using var client = new PageClient(host.CreateClient());
        using var before = await client.GetAsync("/indicators/GDP");

        var data = folder.CopyData();
        EditableData.Replace(data, "indicators/gdp/observations.csv", "310000,2006,10598.9,", "310000,2006,10599,");
        await new ReleasePublisher(database.Contexts, TimeProvider.System).PublishFolderAsync(
            data,
            progress: null,
            CancellationToken.None
        );
        using var limit = new CancellationTokenSource(Patience);
        while (await ReleaseAsync("/graphql?query={__typename}") < 2)
        {
            await Task.Delay(100, limit.Token);
        }

        using var former = await client.GetAsync("/indicators/GDP");

        Assert.Equal(["1"], former.Headers.GetValues("OpenUrban-Release"));
        Assert.Equal(before.Headers.ETag, former.Headers.ETag);
        Assert.Equal("public, max-age=1", former.Headers.CacheControl!.ToString());
        Assert.Equal(await before.Content.ReadAsStringAsync(), await former.Content.ReadAsStringAsync());

        while (await ReleaseAsync("/indicators/GDP") < 2)
        {
            await Task.Delay(100, limit.Token);
        }

        using var after = await client.GetAsync("/indicators/GDP");
        Assert.NotEqual(before.Headers.ETag, after.Headers.ETag);
        Assert.Contains("10,599", await after.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        async Task<int> ReleaseAsync(string path)
        {
            using var answer = await client.GetAsync(path, "*/*");
            return int.Parse(answer.Headers.GetValues("OpenUrban-Release").Single(), CultureInfo.InvariantCulture);
        }
    }
}
