using System.Collections.Concurrent;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenUrban.Data;
using OpenUrban.GraphQL.ResponseCache;
using OpenUrban.Testing;

namespace OpenUrban.Api.Testing;

/// <summary>The real API over a real database that holds the shipped data: one an engine for the whole test run.</summary>
public sealed class ApiHost : WebApplicationFactory<Program>
{
    /// <summary>Settings of a host that reads each value from the database, and asks it nothing else.</summary>
    public static readonly (string Key, string Value)[] Stored =
    [
        ("Releases:MaximumSnapshotRows", "0"),
        ("Cache:Enabled", "false"),
        ("Releases:PollMilliseconds", "3600000"),
    ];

    /// <summary>Several tests read all pages: each is rendered once.</summary>
    private static readonly (string Key, string Value) RoomForAllPages = ("Pages:MaximumMegabytes", "256");

    private static readonly ConcurrentDictionary<Engine, Lazy<Task<ApiHost>>> Hosts = new();
    private static readonly ConcurrentDictionary<Engine, Lazy<Task<ApiHost>>> StoredHosts = new();

    private readonly string connectionString;
    private readonly (string Key, string Value)[] settings;

    private ApiHost(string connectionString, (string Key, string Value)[] settings)
    {
        this.connectionString = connectionString;
        this.settings = settings;
    }

    /// <summary>The statements that requests to this host have run.</summary>
    public SqlLog Sql { get; } = new();

    /// <summary>What it has logged of releases and caches.</summary>
    public LogRecords Log { get; } = new();

    internal AnswerCache Cache => Services.GetRequiredService<AnswerCache>();

    public static Task<ApiHost> GetAsync(Engine engine) =>
        Hosts.GetOrAdd(engine, e => new Lazy<Task<ApiHost>>(() => CreateAsync(e, RoomForAllPages))).Value;

    /// <summary>A host with the settings <see cref="Stored"/>.</summary>
    public static Task<ApiHost> GetStoredAsync(Engine engine) =>
        StoredHosts.GetOrAdd(engine, e => new Lazy<Task<ApiHost>>(() => CreateAsync(e, Stored))).Value;

    /// <summary>A host of its own over the same database, for tests that look at what it did or need other settings.</summary>
    public static async Task<ApiHost> CreateAsync(Engine engine, params (string Key, string Value)[] settings) =>
        new((await LoadedDatabases.GetAsync(engine)).ConnectionString, settings);

    /// <summary>A host over a database of the test's own.</summary>
    public static ApiHost Over(TestDatabase database, params (string Key, string Value)[] settings) =>
        new(database.ConnectionString, settings);

    /// <summary>Sends a query and gives the whole answer.</summary>
    public async Task<JsonElement> QueryAsync(string query, object? variables = null)
    {
        using var client = CreateClient();
        using var response = await client.PostAsJsonAsync("/graphql", new { query, variables });
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("ConnectionStrings:OpenUrban", connectionString);
        foreach (var (key, value) in settings)
        {
            builder.UseSetting(key, value);
        }

        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<ILoggerProvider>(Log);
            services.AddSingleton<ILoggerProvider>(new StatementRecords(Sql));
            services.Configure<LoggerFilterOptions>(options =>
                options.Rules.Add(
                    new LoggerFilterRule(
                        typeof(StatementRecords).FullName,
                        StatementRecords.Category,
                        LogLevel.Debug,
                        null
                    )
                )
            );
            services.ConfigureDbContext<SqliteContext>(options => options.AddInterceptors(Sql));
            services.ConfigureDbContext<PostgreSqlContext>(options => options.AddInterceptors(Sql));
        });
    }
}
