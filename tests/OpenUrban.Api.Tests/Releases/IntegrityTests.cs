using System.Net;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using OpenUrban.Api.Tests.Caching;
using OpenUrban.Api.Tests.Telemetry;
using OpenUrban.Data.Releases;
using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.Releases;

/// <summary>Rows that are not those that were published are not served as if they were.</summary>
[Trait("Category", "Slow")]
public sealed class IntegrityTests
{
    private const int Altered = 50;
    private const int Seed = 20261129;

    /// <summary>A change of each kind of thing that answers are made from.</summary>
    public static TheoryData<Engine, string> Changes
    {
        get
        {
            var changes = new TheoryData<Engine, string>();
            foreach (var engine in Engines.All)
            {
                foreach (
                    var change in new[]
                    {
                        """UPDATE "Observations" SET "Value" = "Value" + 1 WHERE "Id" = (SELECT max("Id") FROM "Observations" WHERE "Value" IS NOT NULL)""",
                        """UPDATE "Observations" SET "Value" = "Value" + 1 WHERE "Id" = (SELECT min("Id") FROM "Observations" WHERE NOT "IsLatest" AND "Value" IS NOT NULL)""",
                        """UPDATE "Observations" SET "Decimals" = "Decimals" + 1 WHERE "Id" = 1""",
                        """DELETE FROM "ObservationNotes" WHERE "ObservationId" = (SELECT min("ObservationId") FROM "ObservationNotes")""",
                        """UPDATE "Targets" SET "Value" = "Value" + 1 WHERE "Id" = (SELECT min("Id") FROM "Targets" WHERE "Value" IS NOT NULL)""",
                        """UPDATE "Areas" SET "Name_ZhHans" = 'X' WHERE "Id" = 1""",
                        """UPDATE "Sources" SET "LicenceId" = 'X' WHERE "Id" = 1""",
                        """UPDATE "Releases" SET "Checksum" = 'X'""",
                    }
                )
                {
                    changes.Add(engine, change);
                }
            }

            return changes;
        }
    }

    [Theory, MemberData(nameof(Changes))]
    public async Task A_release_whose_rows_were_changed_is_not_ready_and_says_so(Engine engine, string change)
    {
        await using var database = await TestDatabase.CreateLoadedAsync(engine);
        await RunAsync(database, change);
        await using var host = ApiHost.Over(database);
        using var client = host.CreateClient();

        using var ready = await client.GetAsync(new Uri("/health/ready", UriKind.Relative));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
        Assert.Contains("release 1", Assert.Single(host.Log.Of(Altered)), StringComparison.Ordinal);
        Assert.Equal(0, (await Metrics.OfAsync(host)).Sum("openurban_release_intact"));
        using var live = await client.GetAsync(new Uri("/health/live", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, live.StatusCode);
    }

    [Theory, EngineData]
    public async Task A_release_as_it_was_published_is_ready_and_so_are_those_after_it(Engine engine)
    {
        await using var database = await TestDatabase.CreateLoadedAsync(engine);
        await using var host = ApiHost.Over(database);
        using var client = host.CreateClient();
        using var ready = await client.GetAsync(new Uri("/health/ready", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, ready.StatusCode);

        // What clients store is no part of it.
        using var stored = new Exports.ExportClient(host.CreateClient());
        await stored.StoreAsync("{ plans { nodes { code } } }");
        using var edition = new Edition();
        edition.Next();
        await database.Publisher.PublishFolderAsync(edition.Data, progress: null, CancellationToken.None);
        var integrity = (OpenUrban.Api.Releases.ReleaseIntegrity)
            host.Services.GetService(typeof(OpenUrban.Api.Releases.ReleaseIntegrity))!;

        await Eventually.TrueAsync(() => integrity.Last.Release == 2, "the next release is looked at");

        Assert.Equal(ReleaseVerificationOutcome.Intact, integrity.Last.Outcome);
        Assert.Empty(host.Log.Of(Altered));
    }

    [Fact]
    public async Task A_release_that_is_changed_after_its_publication_is_found_when_it_is_gone_over_to()
    {
        await using var database = await TestDatabase.CreateLoadedAsync(Engine.Sqlite);
        await using var host = ApiHost.Over(database, ("Releases:PollMilliseconds", "1000"));
        using var client = host.CreateClient();
        await client.AskAsync("{ release { number } }");
        await RunAsync(
            database,
            """
            CREATE TRIGGER "Change" AFTER INSERT ON "ReleaseContents"
            BEGIN UPDATE "Observations" SET "Value" = 1 WHERE "Id" = 1; END
            """
        );
        using var edition = new Edition();
        edition.Next();
        await database.Publisher.PublishFolderAsync(edition.Data, progress: null, CancellationToken.None);

        // A busy machine is not ready for other reasons too: it is the line of the log that tells.
        await Eventually.TrueAsync(() => host.Log.Of(Altered).Any(), "the change is found");
        Assert.Contains("release 2", Assert.Single(host.Log.Of(Altered)), StringComparison.Ordinal);
        await Eventually.TrueAsync(
            async () =>
            {
                using var ready = await client.GetAsync(new Uri("/health/ready", UriKind.Relative));
                return ready.StatusCode == HttpStatusCode.ServiceUnavailable;
            },
            "it is not ready"
        );
    }

    /// <summary>As after a migration that changes rows: what was made from them is made again.</summary>
    [Fact]
    public async Task A_release_whose_note_was_emptied_is_noted_at_the_next_start()
    {
        await using var database = await TestDatabase.CreateLoadedAsync(Engine.Sqlite);
        await RunAsync(database, """DELETE FROM "ReleaseContents";""");

        await using var host = ApiHost.Over(database);
        using var client = host.CreateClient();
        await client.AskAsync("{ release { number } }");

        Assert.Equal(1, (await Metrics.OfAsync(host)).Sum("openurban_release_intact"));
    }

    /// <summary>Bytes at any place of the file, and files that end anywhere: whatever comes of it is said in words.</summary>
    [Fact]
    public async Task A_damaged_file_is_a_clear_line_or_is_not_ready()
    {
        var random = new Random(Seed);
        await using var database = await TestDatabase.CreateLoadedAsync(Engine.Sqlite);
        SqliteConnection.ClearAllPools();
        var whole = await File.ReadAllBytesAsync(
            new SqliteConnectionStringBuilder(database.ConnectionString).DataSource
        );
        using var folder = new TemporaryFolder();
        var found = 0;
        for (var round = 0; round < 8; round++)
        {
            var bytes = whole.ToArray();
            if (round % 4 == 3)
            {
                Array.Resize(ref bytes, random.Next(whole.Length / 10, whole.Length - 4096));
            }
            else
            {
                // A page of the file as a disk loses it, or many single bytes.
                var start = random.Next(2, (whole.Length / 4096) - 1) * 4096;
                if (round % 2 == 0)
                {
                    random.NextBytes(bytes.AsSpan(start, 4096));
                }
                else
                {
                    for (var i = 0; i < 200; i++)
                    {
                        bytes[random.Next(4096, bytes.Length)] ^= (byte)random.Next(1, 256);
                    }
                }
            }

            var file = Path.Combine(folder.Path, $"{round}.db");
            await File.WriteAllBytesAsync(file, bytes);
            await using var api = ApiProcess.Start($"Data Source={file}");
            var isReady = await api.IsReadyOrEndedAsync();

            var log = string.Join('\n', api.Log);
            found += isReady == true ? 0 : 1;
            Assert.DoesNotContain("   at ", log, StringComparison.Ordinal);
            Assert.DoesNotContain("Unhandled exception", log, StringComparison.Ordinal);
            if (isReady != true)
            {
                Assert.Contains(api.Log, line => line.StartsWith("crit", StringComparison.Ordinal));
            }
        }

        // A page that nothing is read from may be lost.
        Assert.InRange(found, 5, 8);
    }

    private static async Task RunAsync(TestDatabase database, string statement)
    {
        await using var db = await database.Contexts.CreateDbContextAsync();
#pragma warning disable EF1002 // A constant of the test.
        await db.Database.ExecuteSqlRawAsync(statement);
#pragma warning restore EF1002
    }
}
