using System.Collections.Concurrent;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OpenUrban.Data;
using OpenUrban.Testing;

namespace OpenUrban.Api.Tests;

/// <summary>The real API over a real database that holds the shipped data: one an engine for the whole test run.</summary>
public sealed class ApiHost : WebApplicationFactory<Program>
{
    private static readonly ConcurrentDictionary<Engine, Lazy<Task<ApiHost>>> Hosts = new();

    private readonly string connectionString;

    private ApiHost(string connectionString) => this.connectionString = connectionString;

    /// <summary>The statements that requests to this host have run.</summary>
    public SqlLog Sql { get; } = new();

    public static Task<ApiHost> GetAsync(Engine engine) =>
        Hosts.GetOrAdd(engine, e => new Lazy<Task<ApiHost>>(() => CreateAsync(e))).Value;

    /// <summary>A host of its own over the same database, for tests that look at what it did.</summary>
    public static async Task<ApiHost> CreateAsync(Engine engine) =>
        new((await LoadedDatabases.GetAsync(engine)).ConnectionString);

    /// <summary>A host over a database of a test's own.</summary>
    public static ApiHost Over(TestDatabase database) => new(database.ConnectionString);

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
        builder.ConfigureTestServices(services =>
        {
            services.ConfigureDbContext<SqliteContext>(options => options.AddInterceptors(Sql));
            services.ConfigureDbContext<PostgreSqlContext>(options => options.AddInterceptors(Sql));
        });
    }
}
