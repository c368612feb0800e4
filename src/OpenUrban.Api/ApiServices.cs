using Microsoft.EntityFrameworkCore;
using OpenUrban.Api.Areas;
using OpenUrban.Api.Coverage;
using OpenUrban.Api.Indicators;
using OpenUrban.Api.Observations;
using OpenUrban.Api.Pages;
using OpenUrban.Api.Plans;
using OpenUrban.Api.Releases;
using OpenUrban.Api.Search;
using OpenUrban.Api.Sources;
using OpenUrban.Data;
using OpenUrban.Data.Areas;
using OpenUrban.GraphQL;
using OpenUrban.GraphQL.Answers;
using OpenUrban.GraphQL.Nodes;

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
            options => options.UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
        );
        services.AddScoped<ReadSession>().AddSingleton<IDataStates, ReleaseStates>();
        services
            .AddSingleton<IRootFields, PlanQueries>()
            .AddSingleton<IRootFields, AreaQueries>()
            .AddSingleton<IRootFields, IndicatorQueries>()
            .AddSingleton<IRootFields, ObservationQueries>()
            .AddSingleton<IRootFields, SourceQueries>()
            .AddSingleton<IRootFields, ReleaseQueries>()
            .AddSingleton<IRootFields, SearchQueries>()
            .AddSingleton<IRootFields, CoverageQueries>();
        services
            .AddSingleton<IGraphTypeSet, AreaObjectTypes>()
            .AddNode("Plan", db => db.Plans)
            .AddNode("Principle", db => db.Principles)
            .AddNode("Goal", db => db.Goals)
            .AddNode("Action", db => db.Actions)
            .AddNode("Measure", db => db.Measures)
            .AddNode("MeasurePart", db => db.MeasureParts)
            .AddNode("Target", db => db.Targets.Where(t => t.IsLatest))
            .AddNode("Country", db => db.Areas.Where(a => a.Kind == AreaKind.Country))
            .AddNode("City", db => db.Areas.Where(a => a.Kind == AreaKind.City))
            .AddNode("District", db => db.Areas.Where(a => a.Kind == AreaKind.District))
            .AddNode("Zone", db => db.Areas.Where(a => a.Kind == AreaKind.Zone))
            .AddNode("Indicator", db => db.Indicators)
            .AddNode("Unit", db => db.Units)
            .AddNode("Topic", db => db.Topics)
            .AddNode("Vintage", db => db.Vintages)
            .AddNode("Source", db => db.Sources)
            .AddNode("Dataset", db => db.Datasets)
            .AddSingleton<INodeSource, ObservationNodeSource>()
            .AddSingleton<INodeSource, CoverageNodeSource>()
            .AddSingleton<INodeSource, ReleaseNodeSource>();
        return services.AddGraphQLConventions(options =>
        {
            configuration.GetSection("GraphQL").Bind(options);
            options.DocumentFolder ??= Path.Combine(AppContext.BaseDirectory, "operations");
            options.Page = PlaygroundPage.WriteAsync;
        });
    }

    private static IServiceCollection AddNode<TEntity>(
        this IServiceCollection services,
        string typeName,
        Func<OpenUrbanContext, IQueryable<TEntity>> entities
    )
        where TEntity : class, IEntity =>
        services.AddSingleton<INodeSource>(new EntityNodeSource<TEntity>(typeName, entities));
}
