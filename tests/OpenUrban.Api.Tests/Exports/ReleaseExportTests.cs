using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.Exports;

/// <summary>One question in two releases.</summary>
[Trait("Category", "Slow")]
public sealed class ReleaseExportTests
{
    private const string Gdp =
        "{ observations(where: { indicator: { code: { eq: \"GDP\" } }, area: { code: { eq: \"310000\" } } }) { nodes { year value } } }";

    private const string Census = "{ series(indicators: [\"POP_CENSUS\"]) { years values } }";

    [Theory, EngineData]
    public async Task Exports_of_two_releases_differ_where_the_data_do(Engine engine)
    {
        await using var database = await TestDatabase.CreateLoadedAsync(engine);
        string gdp,
            census;
        string[] before;
        await using (var host = ApiHost.Over(database))
        {
            using var client = new ExportClient(host.CreateClient());
            (gdp, census) = (await client.StoreAsync(Gdp), await client.StoreAsync(Census));
            before = (await client.TextAsync(gdp, "csv")).Split("\r\n");
        }

        using var edition = new Edition();
        edition.Next();
        await database.Publisher.PublishFolderAsync(edition.Data, progress: null, CancellationToken.None);
        foreach (var settings in new (string, string)[][] { [], ApiHost.Stored })
        {
            await using var host = ApiHost.Over(database, settings);
            using var client = new ExportClient(host.CreateClient());

            var frozen = (await client.TextAsync(gdp, "csv?release=1")).Split("\r\n");
            var current = (await client.TextAsync(gdp, "csv")).Split("\r\n");

            Assert.Equal(before, frozen);
            Assert.Equal(current.Length, frozen.Length);
            var (then, now) = frozen.Zip(current).Single(lines => lines.First != lines.Second);
            Assert.StartsWith("2006,10598.9,", then, StringComparison.Ordinal);
            Assert.StartsWith("2006,20002,", now, StringComparison.Ordinal);
            Assert.Equal(
                await client.TextAsync(census, "csv?release=1"),
                await client.TextAsync(census, "csv?release=2")
            );
        }
    }
}
