using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using OpenUrban.Data.Datasets;
using OpenUrban.Data.Queries;
using OpenUrban.Data.Releases;
using SQLitePCL;

namespace OpenUrban.Data;

/// <summary>The only place that knows which database engines there are.</summary>
public static class Database
{
    /// <summary>
    /// A connection of ours is used by one thread at a time, so that SQLite need not lock it for every value that is read
    /// (its threading mode "multi-thread"; interrupting a statement from another thread is allowed in it, too).
    /// </summary>
    static Database()
    {
        Batteries_V2.Init();
        raw.sqlite3_config(raw.SQLITE_CONFIG_MULTITHREAD);
    }

    /// <summary>
    /// Adds <see cref="IDbContextFactory{TContext}"/> of <see cref="OpenUrbanContext"/> and what reads and writes by it. The connection string alone
    /// decides the engine: "Data Source=file" is SQLite, "Host=..." is PostgreSQL.
    /// </summary>
    public static IServiceCollection AddOpenUrbanData(
        this IServiceCollection services,
        string connectionString,
        Action<DbContextOptionsBuilder>? configure = null
    )
    {
        if (IsPostgreSql(connectionString))
        {
            services.AddPooledDbContextFactory<PostgreSqlContext>(options =>
            {
                options.UseNpgsql(connectionString).WithoutModelCheck();
                configure?.Invoke(options);
            });
            services.AddSingleton<IDbContextFactory<OpenUrbanContext>, ContextFactory<PostgreSqlContext>>();
            services.AddSingleton(provider => new ReleaseReader(
                new(
                    () => new NpgsqlConnection(connectionString),
                    IsolationLevel.RepeatableRead,
                    typeof(PostgreSqlContext),
                    () => CompiledModels.PostgreSql.PostgreSqlContextModel.Instance,
                    Time: "clock_timestamp()",
                    Opening: null,
                    () =>
                        new NpgsqlConnection(
                            new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }.ToString()
                        ),
                    Check: null
                ),
                LogOf(provider)
            ));
        }
        else
        {
            services.AddPooledDbContextFactory<SqliteContext>(options =>
            {
                options
                    .UseSqlite(SqliteConnectionString(connectionString))
                    .AddInterceptors(new SqliteInterruption())
                    .WithoutModelCheck();
                configure?.Invoke(options);
            });
            services.AddSingleton<IDbContextFactory<OpenUrbanContext>, ContextFactory<SqliteContext>>();
            services.AddSingleton(provider => new ReleaseReader(
                new(
                    () => new SqliteConnection(SqliteConnectionString(connectionString)),
                    SqliteContext.Reading,
                    typeof(SqliteContext),
                    () => CompiledModels.Sqlite.SqliteContextModel.Instance,
                    Time: null,
                    SqliteContext.Opening,
                    () =>
                        new SqliteConnection(
                            new SqliteConnectionStringBuilder(connectionString)
                            {
                                Mode = SqliteOpenMode.ReadOnly,
                                Pooling = false,
                            }.ToString()
                        ),
                    SqliteContext.Check
                ),
                LogOf(provider)
            ));
        }

        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<StoredQueriesOptions>();
        return services.AddSingleton<StoredQueries>().AddSingleton<DatasetFile>();
    }

    private static ILogger<ReleaseReader> LogOf(IServiceProvider services) =>
        services.GetService<ILogger<ReleaseReader>>() ?? NullLogger<ReleaseReader>.Instance;

    /// <summary>Lets go of connections that are kept for the next ones: the database that they were opened to may be another by now.</summary>
    public static void ForgetConnections()
    {
        SqliteConnection.ClearAllPools();
        NpgsqlConnection.ClearAllPools();
    }

    /// <summary>Where the data lie, without a password, for messages.</summary>
    public static string Describe(string connectionString)
    {
        if (!IsPostgreSql(connectionString))
        {
            return $"SQLite file {Path.GetFullPath(new SqliteConnectionStringBuilder(connectionString).DataSource)}";
        }

        var postgres = new NpgsqlConnectionStringBuilder(connectionString);
        return $"PostgreSQL database {postgres.Database} on {postgres.Host}:{postgres.Port}";
    }

    /// <summary>
    /// How long a release is published before it becomes active. PostgreSQL may serve several processes, which look for new
    /// releases ten times a second and read them into memory; a SQLite file serves one.
    /// </summary>
    public static TimeSpan DefaultLead(string connectionString) =>
        IsPostgreSql(connectionString) ? TimeSpan.FromSeconds(2) : TimeSpan.Zero;

    /// <summary>Creates the folder of a SQLite file; a server needs nothing.</summary>
    public static void EnsureFolder(string connectionString)
    {
        if (
            !IsPostgreSql(connectionString)
            && Path.GetDirectoryName(Path.GetFullPath(new SqliteConnectionStringBuilder(connectionString).DataSource))
                is { Length: > 0 } folder
        )
        {
            Directory.CreateDirectory(folder);
        }
    }

    /// <summary>A file of its own, apart from the database that there is; closed with its context.</summary>
    internal static SqliteContext OpenFile(string path) =>
        new(
            new DbContextOptionsBuilder<SqliteContext>()
                .UseSqlite(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString())
                .Options
        );

    private static bool IsPostgreSql(string connectionString)
    {
        try
        {
            var parts = new DbConnectionStringBuilder { ConnectionString = connectionString };
            if (parts.ContainsKey("Host") || parts.ContainsKey("Server"))
            {
                _ = new NpgsqlConnectionStringBuilder(connectionString);
                return true;
            }

            if (parts.ContainsKey("Data Source") || parts.ContainsKey("DataSource") || parts.ContainsKey("Filename"))
            {
                _ = new SqliteConnectionStringBuilder(connectionString);
                return false;
            }
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException)
        {
            throw new ConnectionStringException($"The connection string cannot be read: {exception.Message}");
        }

        throw new ConnectionStringException(
            "The connection string names no database. Give \"Data Source=FILE\" for SQLite or "
                + "\"Host=...;Database=...;Username=...\" for PostgreSQL."
        );
    }

    /// <summary>Foreign keys are checked, and a writer waits for another instead of failing.</summary>
    private static string SqliteConnectionString(string connectionString) =>
        new SqliteConnectionStringBuilder(connectionString) { ForeignKeys = true, DefaultTimeout = 60 }.ToString();

    /// <summary>
    /// Whether the migrations are those of the model is told by a test. Found out at each migration, it takes a first start a
    /// second: the model is built a second time, without what was compiled of it.
    /// </summary>
    private static DbContextOptionsBuilder WithoutModelCheck(this DbContextOptionsBuilder options) =>
        options.ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning));

    private sealed class ContextFactory<TContext>(IDbContextFactory<TContext> inner)
        : IDbContextFactory<OpenUrbanContext>
        where TContext : OpenUrbanContext
    {
        public OpenUrbanContext CreateDbContext() => inner.CreateDbContext();
    }
}

/// <summary>For <c>dotnet ef migrations add NAME --context SqliteContext --output-dir Migrations/Sqlite</c>.</summary>
internal sealed class SqliteDesignFactory : IDesignTimeDbContextFactory<SqliteContext>
{
    public SqliteContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteContext>().UseSqlite().Options);
}

/// <summary>For <c>dotnet ef migrations add NAME --context PostgreSqlContext --output-dir Migrations/PostgreSql</c>.</summary>
internal sealed class PostgreSqlDesignFactory : IDesignTimeDbContextFactory<PostgreSqlContext>
{
    public PostgreSqlContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgreSqlContext>().UseNpgsql().Options);
}
