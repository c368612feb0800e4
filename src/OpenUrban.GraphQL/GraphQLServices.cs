using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OpenUrban.GraphQL.Errors;
using OpenUrban.GraphQL.Execution;
using OpenUrban.GraphQL.Filtering;
using OpenUrban.GraphQL.Http;
using OpenUrban.GraphQL.Limits;
using OpenUrban.GraphQL.Nodes;
using OpenUrban.GraphQL.Paging;
using OpenUrban.GraphQL.PersistedDocuments;
using OpenUrban.GraphQL.RateLimiting;
using OpenUrban.GraphQL.Receipts;
using OpenUrban.GraphQL.ResponseCache;
using OpenUrban.GraphQL.Scalars;
using OpenUrban.GraphQL.State;
using OpenUrban.GraphQL.Tabular;
using OpenUrban.GraphQL.Telemetry;

namespace OpenUrban.GraphQL;

public static class GraphQLServices
{
    /// <summary>
    /// Adds a schema made of all registered <see cref="IRootFields"/> and the graph types that they reach.
    /// </summary>
    public static IServiceCollection AddGraphQLConventions(
        this IServiceCollection services,
        Action<GraphQLHttpOptions>? configure = null
    )
    {
        var options = new GraphQLHttpOptions();
        configure?.Invoke(options);
        services.AddSingleton(options);
        services.AddSingleton(options.Limits);
        services.AddSingleton(options.FilterLimits);
        services.AddSingleton<IDocumentBuilder, DocumentBuilder>();
        services.AddSingleton<ConnectionTypes>();
        services.AddSingleton<FloatGraphType, FiniteFloatType>();
        services.AddSingleton<IRootFields, NodeQueries>();
        services.AddSingleton(new PublishedDocuments(options.DocumentFolder));
        services.AddSingleton<AutomaticDocuments>();
        services.AddSingleton<DocumentSource>();
        services.AddSingleton<Permalink>();
        services.AddSingleton<ReceiptWriter>();
        services.TryAddSingleton<IDataStates, ChangingData>();
        services.TryAddSingleton<IAvailability, AlwaysAvailable>();
        services.AddSingleton(new Turns(options.Concurrency, "operations"));
        services.AddSingleton(s => new OperationTurns(s.GetRequiredService<Turns>(), options.Concurrency));
        services.AddSingleton<AnswerMaker>();
        services.AddSingleton<ITableQueries, TableQueries>();
        services.AddSingleton<IPublishedQueries, PublishedQueries>();
        services.AddSingleton<AnswerCache>();
        services
            .AddHybridCache(cache =>
                // The longest answer with the request that it stands under; no array is longer.
                cache.MaximumPayloadBytes = Math.Min(
                    Array.MaxLength,
                    options.Limits.Bytes + (4L * options.MaximumBodyBytes)
                )
            )
            .AddSerializer<SharedAnswer, SharedAnswerSerializer>();
        services.AddSingleton<PlannedDocuments>();
        services.AddSingleton<OperationExecutor>();
        services.AddSingleton<GraphQLHttpHandler>();
        services.AddSingleton<SchemaStartup>();
        services.AddHostedService(provider => provider.GetRequiredService<SchemaStartup>());
        services.AddMetrics();
        services.AddSingleton<GraphQLTelemetry>();
        services.AddHostedService<AnswerMeter>();
        return services.AddGraphQL(builder =>
            builder
                .AddSelfActivatingSchema<RootFieldsSchema>()
                .AddSystemTextJson()
                .AddErrorInfoProvider<Errors.ErrorInfo>()
                .AddExecutionStrategy<IntrospectionStrategy>(OperationType.Query)
        );
    }

    /// <summary>Begins to build the schema while something else is done; the host would do it when it starts.</summary>
    public static void BeginGraphQL(this IHost app)
    {
        // Operations compute on threads of the pool, where the server takes and sends, too: a pool that grows only when nothing
        // has moved for a while would let those wait for the operations.
        var options = app.Services.GetRequiredService<GraphQLHttpOptions>();
        var turns = options.Concurrency.AtOnce + options.Tables.AtOnce;
        ThreadPool.GetMinThreads(out var workers, out var completions);
        ThreadPool.SetMinThreads(Math.Max(workers, turns + (2 * Environment.ProcessorCount)), completions);
        app.Services.GetRequiredService<SchemaStartup>().Begin();
    }

    /// <summary>
    /// Answers from the cache what was asked before. To be used before routing, behind what every request has to pass.
    /// </summary>
    public static IApplicationBuilder UseAnswerCache(this IApplicationBuilder app, PathString path) =>
        app.UseMiddleware<AnswerCacheMiddleware>(path);

    /// <summary>
    /// Serves the schema at a path: GET and POST, SDL at ?sdl, a page for browsers; and below it, at
    /// persisted/{documentId}/{operationName}, the documents that are stored.
    /// </summary>
    public static IEndpointConventionBuilder MapGraphQL(this IEndpointRouteBuilder endpoints, string path)
    {
        endpoints.ServiceProvider.GetRequiredService<GraphQLHttpOptions>().Path = path;

        // Found once, and not before it is needed: until then the schema is being built.
        var handler = new Lazy<GraphQLHttpHandler>(endpoints.ServiceProvider.GetRequiredService<GraphQLHttpHandler>);
        var group = endpoints.MapGroup(path);
        group.Map("", http => handler.Value.HandleAsync(http));
        group.Map(
            "persisted/{documentId}/{operationName?}",
            http =>
                handler.Value.HandleAsync(
                    http,
                    (string)http.GetRouteValue("documentId")!,
                    (string?)http.GetRouteValue("operationName")
                )
        );
        return group;
    }
}
