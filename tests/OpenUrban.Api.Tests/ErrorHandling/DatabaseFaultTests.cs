using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.ErrorHandling;

/// <summary>The database goes while the API runs: what needs it says so at once, all else goes on, and the log has a line each way.</summary>
[Collection(nameof(SerialCollection))]
[Trait("Category", "Serial")]
[Trait("Category", "Slow")]
public sealed class DatabaseFaultTests
{
    /// <summary>
    /// It is two seconds, and the machine that runs the tests has other things to do. A request that waited for the database would take the
    /// ten seconds that any request may take.
    /// </summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(8);

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private const string InMemory = "{ plans { nodes { code } } }";

    private int asked;

    /// <summary>What needs the database, each time with another question.</summary>
    private (string Name, Func<HttpClient, Task<HttpResponseMessage>> Ask)[] NeedTheDatabase =>
        [
            ("changes", AskChangesAsync),
            (
                "storing",
                client =>
                    client.PostAsJsonAsync(
                        "/q",
                        new { query = $"{{ districts(first: {1 + (asked++ % 40)}) {{ nodes {{ code name }} }} }}" }
                    )
            ),
            ("a stored query", client => client.GetAsync($"/q/{asked++:x16}.csv")),
            ("its page", client => client.GetAsync($"/q/{asked++:x16}.html")),
            ("its frame", client => client.GetAsync($"/embed/{asked++:x16}")),
        ];

    [OwnPostgreSqlFact]
    public async Task PostgreSQL_that_is_halted_or_killed_is_unavailable_at_once_and_back_at_once()
    {
        using var server = new PostgreSqlServer();
        server.Start();
        await using var api = ApiProcess.Start(server.ConnectionString);
        using var client = await api.ConnectAsync();
        await CheckAvailableAsync(client);

        server.Halt();
        await CheckUnavailableAsync(client);
        await WaitForLinesAsync(api, gone: 1, back: 0);

        server.Continue();
        await CheckBackAsync(client);
        await WaitForLinesAsync(api, gone: 1, back: 1);

        server.Kill();
        await CheckUnavailableAsync(client);
        await WaitForLinesAsync(api, gone: 2, back: 1);

        server.Start();
        await CheckBackAsync(client);
        await WaitForLinesAsync(api, gone: 2, back: 2);
        Assert.DoesNotContain(api.Log, line => line.Contains("   at ", StringComparison.Ordinal));
    }

    [OwnPostgreSqlFact]
    public async Task PostgreSQL_that_was_halted_for_a_while_is_found_before_the_driver_gives_up_what_it_asked_meanwhile()
    {
        using var server = new PostgreSqlServer();
        server.Start();
        await using var api = ApiProcess.Start(server.ConnectionString);
        using var client = await api.ConnectAsync();
        await CheckAvailableAsync(client);

        server.Halt();
        await WaitAsync(async () => !(await ReadyAsync(client)).IsSuccessStatusCode);
        await Task.Delay(TimeSpan.FromSeconds(4));
        server.Continue();
        var begun = Stopwatch.GetTimestamp();
        await WaitAsync(async () => (await ReadyAsync(client)).IsSuccessStatusCode);

        Assert.InRange(Stopwatch.GetElapsedTime(begun).TotalSeconds, 0, 8);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_file_that_is_overwritten_is_unavailable_until_it_can_be_read_again(bool isHeaderLost)
    {
        await using var database = await TestDatabase.CreateLoadedAsync(Engine.Sqlite);
        var path = new SqliteConnectionStringBuilder(database.ConnectionString).DataSource;
        await using var api = ApiProcess.Start(database.ConnectionString);
        using var client = await api.ConnectAsync();
        using (var warm = await AskAsync(client, InMemory))
        {
            Assert.Equal(HttpStatusCode.OK, warm.StatusCode);
        }

        var whole = await OverwriteAsync(path, isHeaderLost ? 0 : 4096);
        await WaitAsync(async () => (await AskChangesAsync(client)).StatusCode == HttpStatusCode.ServiceUnavailable);

        using (var refused = await AskChangesAsync(client))
        {
            Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
            Assert.Equal("UNAVAILABLE", await CodeAsync(refused));
        }

        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await ReadyAsync(client)).StatusCode);
        using (var memory = await AskAsync(client, InMemory))
        {
            Assert.Equal(HttpStatusCode.OK, memory.StatusCode);
        }

        await File.WriteAllBytesAsync(path, whole);
        await WaitAsync(async () => (await ReadyAsync(client)).IsSuccessStatusCode);
        using var again = await AskChangesAsync(client);
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        Assert.DoesNotContain(api.Log, line => line.Contains("   at ", StringComparison.Ordinal));
        Assert.InRange(api.Log.Count(line => line.StartsWith("fail:", StringComparison.Ordinal)), 1, 2);
    }

    [Fact]
    public async Task A_file_that_is_gone_is_never_a_fault_and_readiness_is_back_with_it()
    {
        await using var database = await TestDatabase.CreateLoadedAsync(Engine.Sqlite);
        var path = new SqliteConnectionStringBuilder(database.ConnectionString).DataSource;
        await using var api = ApiProcess.Start(database.ConnectionString);
        using var client = await api.ConnectAsync();
        var whole = await OverwriteAsync(path, start: null);

        // More at once than before, so that some need a connection that has not been opened yet.
        File.Move(path, $"{path}.gone");
        foreach (var answer in await Task.WhenAll(Enumerable.Range(0, 30).Select(_ => AskChangesAsync(client))))
        {
            Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.ServiceUnavailable);
            if (answer.StatusCode == HttpStatusCode.ServiceUnavailable)
            {
                Assert.Equal("UNAVAILABLE", await CodeAsync(answer));
            }
        }

        File.Move($"{path}.gone", path, overwrite: true);
        Assert.Equal(whole.Length, new FileInfo(path).Length);
        await WaitAsync(async () => (await ReadyAsync(client)).IsSuccessStatusCode);
        await CheckAvailableAsync(client);
        Assert.DoesNotContain(api.Log, line => line.Contains("   at ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task In_a_database_that_can_only_be_read_nothing_is_stored_and_that_is_said()
    {
        await using var database = await TestDatabase.CreateLoadedAsync(Engine.Sqlite);
        await using var api = ApiProcess.Start($"{database.ConnectionString};Mode=ReadOnly");
        using var client = await api.ConnectAsync();

        using var answer = await client.PostAsJsonAsync("/q", new { query = "{ districts { nodes { code } } }" });

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Equal("READ_ONLY", await CodeAsync(answer));
        Assert.DoesNotContain("again", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain(
            api.Log,
            line =>
                line.StartsWith("fail:", StringComparison.Ordinal) || line.Contains("   at ", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_first_start_on_a_database_that_cannot_be_written_names_what_works()
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        await using var api = ApiProcess.Start($"{database.ConnectionString};Mode=ReadOnly");

        await api.WaitForExitAsync();

        Assert.NotEqual(0, api.ExitCode);
        var reason = Assert.Single(api.Log, line => line.StartsWith("crit:", StringComparison.Ordinal));
        Assert.Contains("Mode=ReadOnly", reason, StringComparison.Ordinal);
    }

    private async Task CheckAvailableAsync(HttpClient client)
    {
        foreach (var (name, ask) in NeedTheDatabase)
        {
            using var answer = await ask(client);
            Assert.True((int)answer.StatusCode < 500, $"{name}: {answer.StatusCode}");
        }

        using var memory = await AskAsync(client, InMemory);
        Assert.Equal(HttpStatusCode.OK, memory.StatusCode);
    }

    private async Task CheckUnavailableAsync(HttpClient client)
    {
        // All at once: the first ones wait for an answer that does not come, the others hear that it will not.
        await Task.WhenAll(NeedTheDatabase.Select(need => CheckUnavailableAsync(client, need.Name, need.Ask)));
        foreach (var (name, ask) in NeedTheDatabase)
        {
            await CheckUnavailableAsync(client, name, ask);
        }

        var started = Stopwatch.GetTimestamp();
        using var ready = await ReadyAsync(client);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
        Assert.True(Stopwatch.GetElapsedTime(started) < Limit);
        using var memory = await AskAsync(client, InMemory);
        Assert.Equal(HttpStatusCode.OK, memory.StatusCode);
    }

    private static async Task CheckUnavailableAsync(
        HttpClient client,
        string name,
        Func<HttpClient, Task<HttpResponseMessage>> ask
    )
    {
        var started = Stopwatch.GetTimestamp();
        using var answer = await ask(client);
        var elapsed = Stopwatch.GetElapsedTime(started);
        var body = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.StatusCode == HttpStatusCode.ServiceUnavailable, $"{name}: {answer.StatusCode} {body}");
        Assert.True(elapsed < Limit, $"{name}: {elapsed}");
        Assert.NotNull(answer.Headers.RetryAfter);
        if (answer.Content.Headers.ContentType?.MediaType != "text/html")
        {
            Assert.Equal("UNAVAILABLE", await CodeAsync(answer));
        }
    }

    private async Task CheckBackAsync(HttpClient client)
    {
        await WaitAsync(async () => (await ReadyAsync(client)).IsSuccessStatusCode);
        await CheckAvailableAsync(client);
    }

    private static async Task WaitForLinesAsync(ApiProcess api, int gone, int back)
    {
        // The log is written in the background.
        await WaitAsync(() => Task.FromResult(Lines(api) is var lines && lines.Gone >= gone && lines.Back >= back));
        Assert.Equal((gone, back), Lines(api));
    }

    private static async Task WaitAsync(Func<Task<bool>> isSo)
    {
        var started = Stopwatch.GetTimestamp();
        while (!await isSo())
        {
            Assert.True(Stopwatch.GetElapsedTime(started) < Patience, "It does not come.");
            await Task.Delay(100);
        }
    }

    /// <summary>Writes over the file from a place on, or not at all, and gives what it was.</summary>
    private static async Task<byte[]> OverwriteAsync(string path, int? start)
    {
        // What is in the log of writes is put into the file first.
        await using (var connection = new SqliteConnection($"Data Source={path};Pooling=false"))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
            await command.ExecuteNonQueryAsync();
        }

        var whole = await File.ReadAllBytesAsync(path);
        if (start is { } first)
        {
            await using var file = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
            file.Position = first;
            await file.WriteAsync(Enumerable.Repeat((byte)0xA5, whole.Length - first).ToArray());
        }

        return whole;
    }

    private Task<HttpResponseMessage> AskChangesAsync(HttpClient client) =>
        AskAsync(
            client,
            $"{{ releases(first: 1) {{ nodes {{ n{asked++}: number changes(first: 1) {{ totalCount }} }} }} }}"
        );

    private static Task<HttpResponseMessage> AskAsync(HttpClient client, string query) =>
        client.PostAsJsonAsync("/graphql", new { query });

    private static Task<HttpResponseMessage> ReadyAsync(HttpClient client) =>
        client.GetAsync(new Uri("/health/ready", UriKind.Relative));

    private static async Task<string?> CodeAsync(HttpResponseMessage answer) =>
        JsonDocument
            .Parse(await answer.Content.ReadAsStringAsync())
            .RootElement.At("errors")[0]
            .At("extensions", "code")
            .GetString();

    private static (int Gone, int Back) Lines(ApiProcess api) =>
        (
            api.Log.Count(line => line.Contains("The database does not answer.", StringComparison.Ordinal)),
            api.Log.Count(line => line.Contains("The database answers again.", StringComparison.Ordinal))
        );
}
