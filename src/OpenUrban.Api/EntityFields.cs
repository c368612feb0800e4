using GraphQL;
using GraphQL.DataLoader;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;
using OpenUrban.Api.Releases;
using OpenUrban.Data;
using OpenUrban.GraphQL.Loading;

namespace OpenUrban.Api;

/// <summary>What the fields of all features need of the store.</summary>
internal static class EntityFields
{
    public static OpenUrbanContext Db(this IResolveFieldContext context) =>
        context.RequestServices!.GetRequiredService<ReadSession>().Db;

    public static LoaderSet Loaders(this IResolveFieldContext context) =>
        context.RequestServices!.GetRequiredService<LoaderSet>();

    /// <summary>The entity with this key: one statement for all that an operation asks for.</summary>
    public static IDataLoaderResult<TEntity?> ById<TEntity>(this IResolveFieldContext context, int id)
        where TEntity : class, IEntity
    {
        var db = context.Db();
        return context
            .Loaders()
            .Get<int, TEntity>(
                typeof(TEntity),
                async (ids, cancellationToken) =>
                    await db.Set<TEntity>()
                        .Where(e => ids.Contains(e.Id))
                        .ToDictionaryAsync(e => e.Id, cancellationToken)
            )
            .Load(id);
    }

    /// <summary>A field with the entity that a key of the object names.</summary>
    public static void One<TGraphType, TSource, TEntity>(
        this ComplexGraphType<TSource> type,
        string name,
        string description,
        Func<TSource, int?> id
    )
        where TGraphType : IGraphType
        where TEntity : class, IEntity =>
        type.Field<TGraphType>(name)
            .Description(description)
            .Resolve(context => id(context.Source) is { } key ? context.ById<TEntity>(key) : null);

    /// <summary>A root field that finds an entity by its code.</summary>
    public static void ByCode<TGraphType, TEntity>(
        this ObjectGraphType query,
        string name,
        string description,
        string example,
        Func<OpenUrbanContext, IQueryable<TEntity>> entities
    )
        where TGraphType : IGraphType
        where TEntity : class, IEntity =>
        query
            .Field<TGraphType>(name)
            .Description($"{description} Null when there is none.")
            .Argument<NonNullGraphType<StringGraphType>>("code", $"Its code, for example {example}.")
            .ResolveAsync(async context =>
            {
                var code = context.GetArgument<string>("code");
                return await entities(context.Db()).FirstOrDefaultAsync(e => e.Code == code, context.CancellationToken);
            });
}
