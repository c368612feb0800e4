using System.Diagnostics;
using OpenUrban.Data;
using OpenUrban.Data.Releases;
using OpenUrban.Testing;
using Xunit.Abstractions;

namespace OpenUrban.Api.Tests.Releases;

/// <summary>The built API, in processes of its own, while releases are published.</summary>
[Collection(nameof(SerialCollection))]
[Trait("Category", "Serial")]
[Trait("Category", "Slow")]
public sealed class ProcessTests(ITestOutputHelper log)
{
    /// <summary>A field whose answer is made from the database.</summary>
    private static readonly string FromDatabase =
        Edition.Fields + " releases(first: 1) { nodes { changes(first: 1) { totalCount } } }";

    /// <summary>
    /// PostgreSQL and Redis are the way past one machine: who asks two processes in turn never sees the number of the
    /// release fall.
    /// </summary>
    [RedisFact(needsPostgreSql: true)]
    public async Task Two_processes_go_over_to_a_release_at_the_same_moment()
    {
        const int Requests = 10_000;
        const int Publications = 5;
        await using var database = await TestDatabase.CreateLoadedAsync(Engine.PostgreSql);
        var redis = RedisServer.OwnDatabase();
        await using var one = Start(database, redis);
        await using var other = Start(database, redis);
        using var client = await one.ConnectAsync();
        using var otherClient = await other.ConnectAsync();
        var reader = new ReleaseReader([client, otherClient], Edition.Fields);
        var databaseReader = new ReleaseReader([otherClient, client], FromDatabase);
        using var edition = new Edition();
        var publisher = new ReleasePublisher(
            database.Contexts,
            TimeProvider.System,
            Database.DefaultLead(database.ConnectionString)
        );
        await reader.ReadOnceAsync();
        await databaseReader.ReadOnceAsync();
        var isPublished = false;
        var time = Stopwatch.StartNew();

        var readers = new[]
        {
            Task.Run(() => reader.ReadAsync(() => !Volatile.Read(ref isPublished) || reader.Count < Requests)),
            Task.Run(() =>
                databaseReader.ReadAsync(() => !Volatile.Read(ref isPublished), TimeSpan.FromMilliseconds(20))
            ),
        };
        for (var i = 0; i < Publications; i++)
        {
            edition.Next();
            var release = await PublishAsync(publisher, edition);

            // Published earlier, the next one would take its place before it was ever active.
            await Task.Delay(release.ActiveFrom - DateTimeOffset.UtcNow + TimeSpan.FromMilliseconds(200));
        }

        Volatile.Write(ref isPublished, true);
        await Task.WhenAll(readers);
        log.WriteLine(
            $"{reader.Count} and {databaseReader.Count} requests in {time.Elapsed.TotalSeconds:0.0} s, longest waits "
                + $"{reader.LongestWait.TotalMilliseconds:0} and {databaseReader.LongestWait.TotalMilliseconds:0} ms"
        );
        foreach (var read in new[] { reader, databaseReader })
        {
            Assert.True(read.Wrong.Count == 0, string.Join('\n', read.Wrong.Take(5)));
            Assert.Equal(Enumerable.Range(1, Publications + 1), read.Releases);
        }

        Assert.True(reader.Count >= Requests);
        Assert.All(
            [.. one.Log, .. other.Log],
            line => Assert.DoesNotMatch("^(?!warn: OpenUrban.Api.Caching.OptionalCache\\[30\\])(warn|fail|crit)", line)
        );
    }

    /// <summary>Releases are published by the command line, each as soon as the one before is.</summary>
    [Fact]
    public async Task One_process_over_a_file_answers_from_whole_releases()
    {
        const int Connections = 64;
        await using var database = await TestDatabase.CreateLoadedAsync(Engine.Sqlite);
        await using var api = Start(database);
        using var client = await api.ConnectAsync();
        using var edition = new Edition();
        var readers = Enumerable
            .Range(0, Connections)
            .Select(i => new ReleaseReader([client], i % 8 == 0 ? FromDatabase : Edition.Fields))
            .ToList();
        var isPublished = false;
        var reading = readers.ConvertAll(reader =>
            Task.Run(() => reader.ReadAsync(() => !Volatile.Read(ref isPublished), TimeSpan.FromMilliseconds(100)))
        );
        var time = Stopwatch.StartNew();
        var published = 1;
        while (time.Elapsed < TimeSpan.FromSeconds(10) || published < 4)
        {
            var next = Task.Delay(TimeSpan.FromSeconds(1));
            edition.Next();
            await LoadAsync(edition.Data, database.ConnectionString);
            published++;
            await next;
        }

        await Eventually.TrueAsync(() => readers.Exists(r => r.Last == published), "the last release is answered");
        Volatile.Write(ref isPublished, true);
        await Task.WhenAll(reading);
        log.WriteLine(
            $"{readers.Sum(r => r.Count)} requests, {published} releases in {time.Elapsed.TotalSeconds:0.0} s"
        );
        Assert.All(readers, r => Assert.True(r.Wrong.Count == 0, string.Join('\n', r.Wrong.Take(5))));
        Assert.All(
            api.Log,
            line => Assert.DoesNotMatch("^(?!warn: OpenUrban.Api.Caching.OptionalCache\\[30\\])(warn|fail|crit)", line)
        );
    }

    private static ApiProcess Start(TestDatabase database, string? redis = null) =>
        ApiProcess.Start(
            database.ConnectionString,
            settings: redis is null ? [] : [("ConnectionStrings__Redis", redis)]
        );

    private static async Task<Release> PublishAsync(ReleasePublisher publisher, Edition edition) =>
        (await publisher.PublishFolderAsync(edition.Data, progress: null, CancellationToken.None)).Release;

    private static async Task LoadAsync(string data, string database)
    {
        using var load = Process.Start(
            new ProcessStartInfo(
                "dotnet",
                [
                    Path.Combine(AppContext.BaseDirectory, "OpenUrban.Seed.dll"),
                    "load",
                    "--data",
                    data,
                    "--database",
                    database,
                ]
            )
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        var error = load.StandardError.ReadToEndAsync();
        await load.StandardOutput.ReadToEndAsync();
        await load.WaitForExitAsync();
        Assert.True(load.ExitCode == 0, await error);
    }
}
