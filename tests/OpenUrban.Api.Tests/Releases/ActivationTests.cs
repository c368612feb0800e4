using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OpenUrban.Api.Releases;
using OpenUrban.Api.Tests.Caching;
using OpenUrban.Data.Releases;
using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.Releases;

/// <summary>A release is answered from its moment on, not before and not after, whatever happens on the way.</summary>
[Trait("Category", "Slow")]
public sealed class ActivationTests
{
    private static readonly TimeSpan Lead = TimeSpan.FromSeconds(3);

    [Theory, EngineData]
    public async Task A_process_that_starts_before_the_moment_waits_for_it(Engine engine)
    {
        await using var database = await TestDatabase.CreateLoadedAsync(engine);
        var release = await PublishAsync(database);

        await using var host = ApiHost.Over(database);
        using var client = host.CreateClient();
        var answer = await client.AskAsync($"{{ {Edition.Fields} }}");

        Assert.True(DateTimeOffset.UtcNow >= release.ActiveFrom, "It answered before the moment.");
        Assert.Equal("2", answer.Release);
        Assert.StartsWith(Edition.BodyOf(2), answer.Body, StringComparison.Ordinal);
    }

    [Theory, EngineData]
    public async Task The_release_before_is_answered_until_the_moment_and_never_after(Engine engine)
    {
        await using var database = await TestDatabase.CreateLoadedAsync(engine);
        await using var host = ApiHost.Over(database);
        using var client = host.CreateClient();
        await client.AskAsync($"{{ {Edition.Fields} }}");
        var release = await PublishAsync(database);
        var (before, after) = (0, 0);
        while (after < 50)
        {
            var asked = DateTimeOffset.UtcNow;
            var answer = await client.AskAsync(
                string.Create(CultureInfo.InvariantCulture, $"{{ {Edition.Fields} }} # {before + after}")
            );
            var answered = DateTimeOffset.UtcNow;

            Assert.StartsWith(
                Edition.BodyOf(int.Parse(answer.Release!, CultureInfo.InvariantCulture)),
                answer.Body,
                StringComparison.Ordinal
            );
            if (answer.Release == "1")
            {
                Assert.True(asked < release.ActiveFrom, "The release before was answered after the moment.");
                before++;
            }
            else
            {
                Assert.True(answered >= release.ActiveFrom, "The release was answered before its moment.");
                after++;
            }
        }

        Assert.InRange(before, 1, int.MaxValue);
    }

    [Fact]
    public async Task A_release_that_cannot_be_read_becomes_active_all_the_same_and_is_read_later()
    {
        await using var database = await TestDatabase.CreateLoadedAsync(Engine.Sqlite);
        await using var host = ApiHost.Over(database, ("Releases:PollMilliseconds", "1000"));
        using var client = host.CreateClient();
        await client.AskAsync($"{{ {Edition.Fields} }}");

        // Broken in the transaction that publishes: the process may look at any moment after it.
        await RunAsync(
            database,
            """
            CREATE TRIGGER "Break" AFTER UPDATE ON "Releases"
            BEGIN UPDATE "Indicators" SET "Direction" = 'Sideways' WHERE "Code" = 'GDP'; END
            """
        );
        var release = await PublishAsync(database);
        var states = host.Services.GetRequiredService<ReleaseStates>();

        await Eventually.TrueAsync(() => states.Current.Release.Number == 2, "the release is active");
        Assert.True(DateTimeOffset.UtcNow >= release.ActiveFrom, "It was active before its moment.");
        Assert.Null(states.Current.Snapshot);
        Assert.Single(host.Log.Of(23));
        Assert.Equal("2", (await client.AskAsync("{ release { number } }")).Release);

        await RunAsync(database, """UPDATE "Indicators" SET "Direction" = 'Up' WHERE "Code" = 'GDP'""");
        await Eventually.TrueAsync(() => states.Current.Snapshot is not null, "the release is in memory");
        var answer = await client.AskAsync($"{{ {Edition.Fields} }}");
        Assert.StartsWith(Edition.BodyOf(2), answer.Body, StringComparison.Ordinal);
    }

    [Theory, EngineData]
    public async Task A_release_of_another_day_is_gone_over_to_after_the_longest_wait(Engine engine)
    {
        await using var database = await TestDatabase.CreateLoadedAsync(engine);
        await using var host = ApiHost.Over(database, ("Releases:MaximumWaitSeconds", "2"));
        using var client = host.CreateClient();
        await client.AskAsync($"{{ {Edition.Fields} }}");

        var release = await PublishAsync(database, TimeSpan.FromDays(10));
        var states = host.Services.GetRequiredService<ReleaseStates>();
        await Eventually.TrueAsync(() => states.Current.Release.Number == 2, "the release is active");

        Assert.True(release.ActiveFrom > DateTimeOffset.UtcNow.AddDays(9));
        Assert.Contains(
            release.ActiveFrom.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
            Assert.Single(host.Log.Of(25)),
            StringComparison.Ordinal
        );

        // From memory and from the database.
        Assert.Equal("2", (await client.AskAsync($"{{ {Edition.Fields} }}")).Release);
        Assert.Equal(
            "2",
            (await client.AskAsync("{ releases(first: 1) { nodes { changes(first: 1) { totalCount } } } }")).Release
        );
    }

    private static async Task<Release> PublishAsync(TestDatabase database, TimeSpan? lead = null)
    {
        using var edition = new Edition();
        edition.Next();
        var report = await new ReleasePublisher(
            database.Contexts,
            TimeProvider.System,
            lead ?? Lead
        ).PublishFolderAsync(edition.Data, progress: null, CancellationToken.None);
        return report.Release;
    }

    private static async Task RunAsync(TestDatabase database, string statement)
    {
        await using var db = await database.Contexts.CreateDbContextAsync();
        await db.Database.ExecuteSqlRawAsync(statement);
    }
}
