using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.Startup;

[Trait("Category", "Slow")]
public sealed class StartupTests
{
    [Fact]
    public async Task The_first_start_fills_the_database_and_the_second_loads_nothing()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "data", "openurban.db");
        await using (var api = ApiProcess.Start($"Data Source={file}"))
        {
            using var client = await api.ConnectAsync();

            Assert.Contains(api.Log, line => line.Contains("creating SQLite file", StringComparison.Ordinal));
            Assert.Contains(api.Log, line => line.Contains("Loading: ", StringComparison.Ordinal));
            Assert.All(api.Log, line => Assert.DoesNotMatch("^(warn|fail|crit)", line));
            Assert.Contains(
                api.Log,
                line => line.Contains($"Release 1 is loaded: {ShippedData.Values} values", StringComparison.Ordinal)
            );
            await CheckAsync(client);
        }

        var (before, size) = (Checksum(file), new FileInfo(file).Length);
        await using (var api = ApiProcess.Start($"Data Source={file}"))
        {
            using var client = await api.ConnectAsync();

            Assert.Contains(api.Log, line => line.Contains("Nothing to load", StringComparison.Ordinal));
            Assert.DoesNotContain(api.Log, line => line.Contains("Loading: ", StringComparison.Ordinal));
            await CheckAsync(client);
        }

        Assert.Equal((before, size), (Checksum(file), new FileInfo(file).Length));
    }

    [Fact]
    public async Task A_database_that_cannot_be_reached_is_one_clear_line()
    {
        await using var api = ApiProcess.Start(
            "Host=127.0.0.1;Port=1;Database=openurban;Username=nobody;Password=secret"
        );

        await api.WaitForExitAsync();

        Assert.NotEqual(0, api.ExitCode);
        var line = Assert.Single(api.Log, line => line.Length > 0);
        Assert.Contains("cannot start", line, StringComparison.Ordinal);
        Assert.Contains("PostgreSQL database openurban on 127.0.0.1:1", line, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_one_clear_line()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "openurban.db");
        await File.WriteAllTextAsync(file, new string('x', 5000));
        await using var api = ApiProcess.Start($"Data Source={file}");

        await api.WaitForExitAsync();

        Assert.NotEqual(0, api.ExitCode);
        Assert.Contains(file, Assert.Single(api.Log, line => line.Length > 0), StringComparison.Ordinal);
    }

    [Theory, EngineData]
    public async Task A_database_of_a_version_before_the_first_release_is_one_clear_line(Engine engine)
    {
        await using var database = await TestDatabase.CreateLoadedAsync(engine);
        await RunAsync(database, """DELETE FROM "__EFMigrationsHistory" """);
        await RunAsync(
            database,
            """INSERT INTO "__EFMigrationsHistory" VALUES ('20261130123222_Statements', '10.0.15')"""
        );
        await using var api = ApiProcess.Start(database.ConnectionString);

        await api.WaitForExitAsync();

        Assert.Equal(1, api.ExitCode);
        var line = string.Join(' ', api.Log.Where(line => line.Length > 0));
        Assert.StartsWith("crit", line, StringComparison.Ordinal);
        Assert.Contains("cannot be made ready: It has the tables of another program", line, StringComparison.Ordinal);
        Assert.Contains("name a new database and load the data into it", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_that_a_newer_version_has_migrated_is_served()
    {
        await using var database = await TestDatabase.CreateLoadedAsync(Engine.Sqlite);
        await RunAsync(database, """INSERT INTO "__EFMigrationsHistory" VALUES ('99991231235959_Later', '99.0.0')""");
        await using var api = ApiProcess.Start(database.ConnectionString);

        using var client = await api.ConnectAsync();

        await CheckAsync(client);
        Assert.Contains(api.Log, line => line.Contains("Nothing to load", StringComparison.Ordinal));
    }

    /// <summary>Without a history of migrations, as another program makes them.</summary>
    [Fact]
    public async Task A_file_with_other_tables_of_these_names_is_one_clear_line_and_keeps_its_rows()
    {
        using var folder = new TemporaryFolder();
        var connectionString = $"Data Source={Path.Combine(folder.Path, "theirs.db")};Pooling=false";
        await using var theirs = new SqliteConnection(connectionString);
        await theirs.OpenAsync();
        await using var command = theirs.CreateCommand();
        command.CommandText = """CREATE TABLE "Areas" ("Name" TEXT); INSERT INTO "Areas" VALUES ('theirs')""";
        await command.ExecuteNonQueryAsync();
        await using var api = ApiProcess.Start(connectionString);

        await api.WaitForExitAsync();

        Assert.Equal(1, api.ExitCode);
        Assert.Contains(
            "\"Areas\" already exists",
            string.Join(' ', api.Log.Where(line => line.StartsWith("crit", StringComparison.Ordinal))),
            StringComparison.Ordinal
        );
        command.CommandText = """SELECT group_concat("Name") FROM "Areas" """;
        Assert.Equal("theirs", await command.ExecuteScalarAsync());
    }

    [Theory]
    [InlineData("http://127.0.0.1:{0}")]
    [InlineData("nonsense")]
    public async Task An_address_on_which_it_cannot_listen_is_one_clear_line(string address)
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
        await using var api = ApiProcess.Start(
            (await LoadedDatabases.GetAsync(Engine.Sqlite)).ConnectionString,
            workingFolder: null,
            ("ASPNETCORE_URLS", address.Replace("{0}", port, StringComparison.Ordinal))
        );

        await api.WaitForExitAsync();

        Assert.Equal(1, api.ExitCode);
        Assert.Contains("cannot listen", Assert.Single(api.Log, IsError), StringComparison.Ordinal);

        static bool IsError(string line) => line.Length > 0 && !line.StartsWith("info:", StringComparison.Ordinal);
    }

    private static async Task CheckAsync(HttpClient client)
    {
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health/live")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health/ready")).StatusCode);
        using var response = await client.PostAsJsonAsync(
            "/graphql",
            new { query = "{ plans { totalCount } release { values earlierVersions confirmations } }" }
        );
        Assert.Equal(["1"], response.Headers.GetValues("OpenUrban-Release"));
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal(2, answer.At("data", "plans", "totalCount").GetInt32());

        // What a first start loads is what the command line loads.
        var release = answer.At("data", "release");
        Assert.Equal(
            (ShippedData.Values, ShippedData.EarlierVersions, ShippedData.Confirmations),
            (
                release.At("values").GetInt32(),
                release.At("earlierVersions").GetInt32(),
                release.At("confirmations").GetInt32()
            )
        );
    }

    private static async Task RunAsync(TestDatabase database, string statement)
    {
        await using (var db = await database.Contexts.CreateDbContextAsync())
        {
#pragma warning disable EF1002 // A constant of the test.
            await db.Database.ExecuteSqlRawAsync(statement);
#pragma warning restore EF1002
        }

        SqliteConnection.ClearAllPools();
    }

    private static string Checksum(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        return Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(stream));
    }
}
