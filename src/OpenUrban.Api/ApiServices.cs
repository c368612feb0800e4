using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using OpenUrban.Api.Areas;
using OpenUrban.Api.Claims;
using OpenUrban.Api.Coverage;
using OpenUrban.Api.Indicators;
using OpenUrban.Api.Observations;
using OpenUrban.Api.Pages;
using OpenUrban.Api.Plans;
using OpenUrban.Api.Releases;
using OpenUrban.Api.Search;
using OpenUrban.Api.Sources;
using OpenUrban.Api.Spreads;
using OpenUrban.Api.Suggestions;
using OpenUrban.Data;
using OpenUrban.Data.Areas;
using OpenUrban.Data.Indicators;
using OpenUrban.Data.Plans;
using OpenUrban.Data.Queries;
using OpenUrban.Data.Releases;
using OpenUrban.Data.Sources;
using OpenUrban.GraphQL;
using OpenUrban.GraphQL.Execution;
using OpenUrban.GraphQL.Nodes;
using OpenUrban.GraphQL.Receipts;
using OpenUrban.GraphQL.State;
using OpenUrban.GraphQL.Suggestions;

namespace OpenUrban.Api;

/// <summary>The features of the API: what each adds to the schema.</summary>
internal static class ApiServices
{
    public static IServiceCollection AddApi(
        this IServiceCollection services,
        string connectionString,
        IConfiguration configuration
    )
    {
        services.AddOpenUrbanData(
            connectionString,
            options =>
                options
                    .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
                    .ConfigureWarnings(warnings =>
                        // Whoever asks the database hears of it, and the log once from who looks for it: not of each statement.
                        warnings.Log(
                            (CoreEventId.QueryIterationFailed, LogLevel.Debug),
                            (CoreEventId.SaveChangesFailed, LogLevel.Debug),
                            (RelationalEventId.CommandError, LogLevel.Debug),
                            (RelationalEventId.ConnectionError, LogLevel.Debug),
                            (RelationalEventId.TransactionError, LogLevel.Debug)
                        )
                    )
        );
        services
            .AddSingleton(configuration.GetSection("Releases").Get<ReleaseOptions>() ?? new())
            .AddSingleton(configuration.GetSection("StoredQueries").Get<StoredQueriesOptions>() ?? new())
            .AddSingleton<ReleaseIntegrity>()
            .AddHostedService(provider => provider.GetRequiredService<ReleaseIntegrity>())
            .AddSingleton<ReleaseStates>()
            .AddSingleton<IDataStates>(provider => provider.GetRequiredService<ReleaseStates>())
            .AddSingleton<IAskSource, ReleaseAsks>()
            .AddHostedService(provider => provider.GetRequiredService<ReleaseStates>())
            .AddSingleton<IReceiptSource, ReleaseReceipts>()
            .AddSingleton<ISuggestionSource, SuggestionSource>();
        services
            .AddSingleton<IRootFields, PlanQueries>()
            .AddSingleton<IRootFields, AreaQueries>()
            .AddSingleton<IRootFields, IndicatorQueries>()
            .AddSingleton<IRootFields, ObservationQueries>()
            .AddSingleton<IRootFields, SourceQueries>()
            .AddSingleton<IRootFields, ReleaseQueries>()
            .AddSingleton<IRootFields, SearchQueries>()
            .AddSingleton<IRootFields, ClaimQueries>()
            .AddSingleton<IRootFields, CoverageQueries>()
            .AddSingleton<IRootFields, SpreadQueries>();
        services
            .AddSingleton<IGraphTypeSet, AreaObjectTypes>()
            .AddNode("Plan", rows => rows.Of<Plan>())
            .AddNode("Principle", rows => rows.Of<Principle>())
            .AddNode("Goal", rows => rows.Of<Goal>())
            .AddNode("Action", rows => rows.Of<PlanAction>())
            .AddNode("Measure", rows => rows.Of<Measure>())
            .AddNode("MeasurePart", rows => rows.Of<MeasurePart>())
            .AddNode("Country", rows => rows.Of<Area>().Where(a => a.Kind == AreaKind.Country))
            .AddNode("Region", rows => rows.Of<Area>().Where(a => a.Kind == AreaKind.Region))
            .AddNode("Province", rows => rows.Of<Area>().Where(a => a.Kind == AreaKind.Province))
            .AddNode("City", rows => rows.Of<Area>().Where(a => a.Kind == AreaKind.City))
            .AddNode("District", rows => rows.Of<Area>().Where(a => a.Kind == AreaKind.District))
            .AddNode("AreaGroup", rows => rows.Of<Area>().Where(a => a.Kind == AreaKind.Group))
            .AddNode("Zone", rows => rows.Of<Area>().Where(a => a.Kind == AreaKind.Zone))
            .AddNode("Indicator", rows => rows.Of<Indicator>())
            .AddNode("Unit", rows => rows.Of<Unit>())
            .AddNode("Topic", rows => rows.Of<Topic>())
            .AddNode("Concept", rows => rows.Of<Concept>())
            .AddNode("Vintage", rows => rows.Of<Vintage>())
            .AddNode("Source", rows => rows.Of<Source>())
            .AddNode("Dataset", rows => rows.Of<Dataset>())
            .AddSingleton<INodeSource, ObservationNodeSource>()
            .AddSingleton<INodeSource, TargetNodeSource>()
            .AddSingleton<INodeSource, CoverageNodeSource>()
            .AddSingleton<INodeSource, ReleaseNodeSource>()
            .AddSingleton<INodeSource>(
                new ChangeNodeSource<ChangedValue>("ValueChange", ValueChangeType.CodeOf, ChangedValue.Of)
            )
            .AddSingleton<INodeSource>(
                new ChangeNodeSource<ChangedTarget>("TargetChange", TargetChangeType.CodeOf, ChangedTarget.Of)
            );
        return services.AddGraphQLConventions(options =>
        {
            configuration.GetSection("GraphQL").Bind(options);
            configuration.GetSection("Cache").Bind(options.Cache);
            options.DocumentFolder ??= Path.Combine(AppContext.BaseDirectory, "operations");
            options.Page = PlaygroundPage.WriteAsync;
        });
    }

    private static IServiceCollection AddNode<TEntity>(
        this IServiceCollection services,
        string typeName,
        Func<IRowSource, IQueryable<TEntity>> entities
    )
        where TEntity : class, IEntity =>
        services.AddSingleton<INodeSource>(new EntityNodeSource<TEntity>(typeName, entities));
}
