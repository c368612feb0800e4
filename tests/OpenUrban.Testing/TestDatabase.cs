using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Npgsql;
using OpenUrban.Data;
using OpenUrban.Data.Releases;

namespace OpenUrban.Testing;

/// <summary>A real, empty and migrated database of its own for one test, on either engine.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    /// <summary>Set by <c>tests/run</c>: a connection string to a server on which databases may be created.</summary>
    public const string PostgreSqlVariable = "OPENURBAN_TEST_POSTGRESQL";

    private readonly ServiceProvider services;

    private TestDatabase(string connectionString, ServiceProvider services)
    {
        ConnectionString = connectionString;
        this.services = services;
    }

    public static string? PostgreSqlServer => Environment.GetEnvironmentVariable(PostgreSqlVariable);

    public string ConnectionString { get; }

    public SqlLog Sql => services.GetRequiredService<SqlLog>();

    public IDbContextFactory<OpenUrbanContext> Contexts =>
        services.GetRequiredService<IDbContextFactory<OpenUrbanContext>>();

    public ReleasePublisher Publisher => new(Contexts, TimeProvider.System);

    public ReleasePublisher PublisherOf(DateTimeOffset day) => new(Contexts, new FakeTimeProvider(day));

    public ReleaseReader Releases => services.GetRequiredService<ReleaseReader>();

    public static async Task<TestDatabase> CreateAsync(Engine engine)
    {
        var database = await CreateAsync(engine, copyOf: null);
        await using var db = await database.Contexts.CreateDbContextAsync();
        await db.MigrateAsync(CancellationToken.None);
        return database;
    }

    /// <summary>A database that holds the shipped data as release 1: a copy of one that was loaded once.</summary>
    public static async Task<TestDatabase> CreateLoadedAsync(Engine engine) =>
        await CreateAsync(engine, await LoadedDatabases.GetTemplateAsync(engine));

    public async ValueTask DisposeAsync()
    {
        await using (var db = await Contexts.CreateDbContextAsync())
        {
            await db.Database.EnsureDeletedAsync();
        }

        await services.DisposeAsync();
    }

    private static async Task<TestDatabase> CreateAsync(Engine engine, TestDatabase? copyOf)
    {
        var name = $"openurban_test_{Guid.NewGuid():N}";
        string connectionString;
        if (engine == Engine.Sqlite)
        {
            var file = Path.Combine(Path.GetTempPath(), $"{name}.db");
            connectionString = $"Data Source={file}";
            if (copyOf is not null)
            {
                File.Copy(new SqliteConnectionStringBuilder(copyOf.ConnectionString).DataSource, file);
            }
        }
        else
        {
            var template = copyOf is null
                ? ""
                : $" TEMPLATE {new NpgsqlConnectionStringBuilder(copyOf.ConnectionString).Database}";
            connectionString = new NpgsqlConnectionStringBuilder(PostgreSqlServer!) { Database = name }.ToString();
            await using var server = NpgsqlDataSource.Create(PostgreSqlServer!);
            await using var create = server.CreateCommand($"CREATE DATABASE {name}{template}");
            await create.ExecuteNonQueryAsync();
        }

        var log = new SqlLog(waits: false);
        var provider = new ServiceCollection()
            .AddSingleton(log)
            .AddOpenUrbanData(connectionString, options => options.AddInterceptors(log))
            .BuildServiceProvider();
        return new TestDatabase(connectionString, provider);
    }
}
