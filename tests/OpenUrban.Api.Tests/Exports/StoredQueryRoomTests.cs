using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.Exports;

/// <summary>There is room for the queries that people use.</summary>
public sealed class StoredQueryRoomTests
{
    [Theory, EngineData]
    public async Task What_was_read_long_ago_makes_room(Engine engine)
    {
        await using var database = await TestDatabase.CreateLoadedAsync(engine);
        await using var host = ApiHost.Over(database, ("StoredQueries:MaximumCount", "4"));
        using var client = host.CreateClient();
        var hashes = new List<string>();
        for (var i = 0; i < 4; i++)
        {
            using var stored = await StoreAsync(client, i);
            Assert.Equal(HttpStatusCode.Created, stored.StatusCode);
            hashes.Add((await stored.Content.ReadFromJsonAsync<JsonElement>()).At("hash").GetString()!);
            using var read = await client.GetAsync(new Uri($"/q/{hashes[^1]}.csv", UriKind.Relative));
            Assert.Equal(HttpStatusCode.OK, read.StatusCode);
        }

        await UntilAsync(database, db => db.StoredQueries.AllAsync(q => q.LastReadOn != null));

        // All of them are in use: it says so, until when, and what to do instead.
        using (var full = await StoreAsync(client, 4))
        {
            Assert.Equal(HttpStatusCode.InsufficientStorage, full.StatusCode);
            var error = (await full.Content.ReadFromJsonAsync<JsonElement>()).At("errors")[0];
            Assert.Equal("UNAVAILABLE", error.At("extensions", "code").GetString());
            Assert.Equal(4, error.At("extensions", "limit").GetInt32());
            var wait = full.Headers.RetryAfter!.Delta!.Value;
            Assert.InRange(wait, TimeSpan.FromDays(89), TimeSpan.FromDays(92));
            Assert.Contains(
                (DateTime.UtcNow + wait).ToString("yyyy-MM", CultureInfo.InvariantCulture),
                error.At("message").GetString(),
                StringComparison.Ordinal
            );
        }

        await using (var db = await database.Contexts.CreateDbContextAsync())
        {
            await db.StoredQueries.ExecuteUpdateAsync(set =>
                set.SetProperty(q => q.LastReadOn, new DateOnly(2020, 1, 1))
                    .SetProperty(q => q.CreatedAt, new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero))
            );
        }

        using var another = await StoreAsync(client, 4);
        Assert.Equal(HttpStatusCode.Created, another.StatusCode);
        await using var after = await database.Contexts.CreateDbContextAsync();
        Assert.Equal(4, await after.StoredQueries.CountAsync());
    }

    [Fact]
    public async Task A_client_stores_so_many_a_day_and_others_have_room()
    {
        await using var database = await TestDatabase.CreateLoadedAsync(Engine.Sqlite);
        await using var host = ApiHost.Over(database, ("StoredQueries:DailyPerClient", "2"));
        using var client = host.CreateClient();
        Assert.Equal(HttpStatusCode.Created, await StatusAsync(0, "203.0.113.1"));
        Assert.Equal(HttpStatusCode.Created, await StatusAsync(1, "203.0.113.1"));

        // What is stored already takes no room.
        Assert.Equal(HttpStatusCode.Created, await StatusAsync(0, "203.0.113.1"));
        using (var refused = await StoreAsync(client, 2, "203.0.113.1"))
        {
            Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
            Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value, TimeSpan.FromHours(23), TimeSpan.FromHours(24));
            var error = (await refused.Content.ReadFromJsonAsync<JsonElement>()).At("errors")[0];
            Assert.Equal("TOO_MANY_REQUESTS", error.At("extensions", "code").GetString());
            Assert.Equal(2, error.At("extensions", "limit").GetInt32());
        }

        Assert.Equal(HttpStatusCode.Created, await StatusAsync(2, "203.0.113.2"));
        Assert.Equal(HttpStatusCode.Created, await StatusAsync(2, "203.0.113.1"));
        for (var i = 3; i < 7; i++)
        {
            Assert.Equal(HttpStatusCode.Created, await StatusAsync(i, null));
        }

        async Task<HttpStatusCode> StatusAsync(int i, string? address)
        {
            using var answer = await StoreAsync(client, i, address);
            return answer.StatusCode;
        }
    }

    private static async Task<HttpResponseMessage> StoreAsync(HttpClient client, int i, string? address = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/q", UriKind.Relative))
        {
            Content = JsonContent.Create(new { query = $"{{ districts(first: {i + 1}) {{ nodes {{ code }} }} }}" }),
        };
        if (address is not null)
        {
            request.Headers.Add("X-Forwarded-For", address);
        }

        return await client.SendAsync(request);
    }

    private static async Task UntilAsync(TestDatabase database, Func<Data.OpenUrbanContext, Task<bool>> holds)
    {
        for (var i = 0; ; i++)
        {
            await using var db = await database.Contexts.CreateDbContextAsync();
            if (await holds(db))
            {
                return;
            }

            Assert.True(i < 400, "It does not come.");
            await Task.Delay(25);
        }
    }
}
