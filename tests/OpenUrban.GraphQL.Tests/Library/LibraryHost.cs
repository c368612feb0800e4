using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;
using OpenUrban.GraphQL.Execution;
using OpenUrban.GraphQL.Http;
using OpenUrban.GraphQL.Nodes;
using OpenUrban.GraphQL.Receipts;
using OpenUrban.GraphQL.ResponseCache;
using OpenUrban.GraphQL.State;
using OpenUrban.Testing;

namespace OpenUrban.GraphQL.Tests.Library;

/// <summary>A schema of books served over a real database: one an engine for the whole test run.</summary>
public sealed class LibraryHost
{
    internal const int Seed = 20261123;

    private static readonly ConcurrentDictionary<Store, Lazy<Task<LibraryHost>>> Hosts = new();

    private readonly WebApplication app;

    private LibraryHost(WebApplication app, SqlLog sql, List<Author> authors, List<Book> books)
    {
        this.app = app;
        Sql = sql;
        Authors = authors;
        Books = books;
    }

    /// <summary>The statements of all requests. Tests that read it are in the collection <see cref="SerialCollection"/>.</summary>
    public SqlLog Sql { get; }

    public IReadOnlyList<Author> Authors { get; }

    public IReadOnlyList<Book> Books { get; }

    public IServiceProvider Services => app.Services;

    /// <summary>How often the field <c>counted</c> was executed.</summary>
    public int Calls => Services.GetRequiredService<CallCount>().Value;

    internal AnswerCache Cache => Services.GetRequiredService<AnswerCache>();

    public static Task<LibraryHost> GetAsync(Engine engine = Engine.Sqlite) =>
        GetAsync(engine == Engine.Sqlite ? Store.Sqlite : Store.PostgreSql);

    public static Task<LibraryHost> GetAsync(Store store) =>
        Hosts
            .GetOrAdd(
                store,
                s => new Lazy<Task<LibraryHost>>(() =>
                    StartAsync(
                        s == Store.PostgreSql ? Engine.PostgreSql : Engine.Sqlite,
                        states: new FixedState("the shelf", isStored: s != Store.Memory)
                    )
                )
            )
            .Value;

    /// <summary>A host of its own, for tests that need other settings.</summary>
    internal static Task<LibraryHost> CreateAsync(
        Action<GraphQLHttpOptions>? configure = null,
        IDataStates? states = null
    ) => StartAsync(Engine.Sqlite, configure, states);

    /// <summary>A host that has its rows in memory: what it answers costs little.</summary>
    internal static Task<LibraryHost> CreateInMemoryAsync(Action<GraphQLHttpOptions>? configure = null) =>
        StartAsync(Engine.Sqlite, configure, new FixedState("the shelf"));

    /// <summary>A host behind a real socket.</summary>
    internal static Task<LibraryHost> ListenAsync() => StartAsync(Engine.Sqlite, listens: true);

    /// <summary>Where a host listens that was started to.</summary>
    public Uri Address => new(app.Urls.Single());

    public HttpClient Client() => app.GetTestClient();

    /// <summary>Sends a query and gives the whole answer.</summary>
    public async Task<JsonElement> QueryAsync(string query, object? variables = null)
    {
        using var client = Client();
        using var body = new StringContent(
            JsonSerializer.Serialize(new { query, variables }),
            Encoding.UTF8,
            "application/json"
        );
        using var response = await client.PostAsync("/graphql", body);
        return JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
    }

    /// <summary>Sends a query that has to succeed and gives its data.</summary>
    public async Task<JsonElement> DataAsync(string query, object? variables = null)
    {
        var answer = await QueryAsync(query, variables);
        Assert.False(answer.TryGetProperty("errors", out var errors), $"{query}\n{errors}");
        return answer.GetProperty("data");
    }

    private static async Task<LibraryHost> StartAsync(
        Engine engine,
        Action<GraphQLHttpOptions>? configure = null,
        IDataStates? states = null,
        bool listens = false
    )
    {
        var name = $"openurban_library_{Guid.NewGuid():N}";
        var file = Path.Combine(Path.GetTempPath(), name + ".db");
        var log = new SqlLog();
        var builder = WebApplication.CreateSlimBuilder();
        if (listens)
        {
            builder.WebHost.UseUrls("http://127.0.0.1:0");
        }
        else
        {
            builder.WebHost.UseTestServer();
        }

        builder.Logging.ClearProviders();
        builder.Services.AddDbContext<LibraryContext>(options =>
        {
            options.UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking).AddInterceptors(log);
            if (engine == Engine.Sqlite)
            {
                options.UseSqlite($"Data Source={file}");
            }
            else
            {
                options.UseNpgsql(
                    new NpgsqlConnectionStringBuilder(TestDatabase.PostgreSqlServer!) { Database = name }.ToString()
                );
            }
        });
        builder.Services.AddSingleton<IAskSource, LibraryAsks>();
        builder.Services.AddSingleton<CallCount>();
        builder.Services.AddSingleton(states ?? new FixedState("the shelf", isStored: true));
        builder
            .Services.AddSingleton<IRootFields, LibraryQueries>()
            .AddSingleton<INodeSource, BookNodes>()
            .AddSingleton<IReceiptSource, LibraryReceipts>()
            .AddGraphQLConventions(options =>
            {
                options.DocumentFolder = Path.Combine(AppContext.BaseDirectory, "Documents");
                options.Page = http =>
                {
                    http.Response.ContentType = "text/html";
                    return Task.CompletedTask;
                };
                configure?.Invoke(options);
            });
        var host = builder.Build();
        host.UseAnswerCache("/graphql");
        host.UseRouting();
        host.MapGraphQL("/graphql");
        await host.StartAsync();

        var (authors, books) = LibraryShelf.Fill(Seed);
        await using (var scope = host.Services.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<LibraryContext>();
            await db.Database.EnsureCreatedAsync();
            db.AddRange(authors);
            db.AddRange(books);
            await db.SaveChangesAsync();
        }

        // xunit has no end of a run to await: the process is it.
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            using var scope = host.Services.CreateScope();
            scope.ServiceProvider.GetRequiredService<LibraryContext>().Database.EnsureDeleted();
        };
        foreach (var book in books)
        {
            book.Author = authors.Find(a => a.Id == book.AuthorId);
        }

        return new LibraryHost(host, log, authors, books);
    }
}
