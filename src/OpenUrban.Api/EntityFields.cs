using System.Linq.Expressions;
using GraphQL;
using GraphQL.Builders;
using GraphQL.DataLoader;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;
using OpenUrban.Api.Releases;
using OpenUrban.Data;
using OpenUrban.Data.Snapshots;
using OpenUrban.GraphQL.Answers;
using OpenUrban.GraphQL.Compilation;
using OpenUrban.GraphQL.Errors;
using OpenUrban.GraphQL.Loading;

namespace OpenUrban.Api;

/// <summary>What the fields of all features need of the store.</summary>
internal static class EntityFields
{
    public static OpenUrbanContext Db(this IResolveFieldContext context) =>
        context.RequestServices!.GetRequiredService<ReadSession>().Db;

    /// <summary>The rows that the request is answered from.</summary>
    public static IRowSource Rows(this IResolveFieldContext context) =>
        context.RequestServices!.GetRequiredService<IRowSource>();

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
    public static FieldType One<TGraphType, TSource, TEntity>(
        this ComplexGraphType<TSource> type,
        string name,
        string description,
        Func<TSource, int?> id
    )
        where TGraphType : IGraphType
        where TEntity : class, IEntity
    {
        var field = type.Field<TGraphType>(name)
            .Description(description)
            .Resolve(context => id(context.Source) is { } key ? context.ById<TEntity>(key) : null)
            .FieldType;
        field.CompileOne<TSource, TEntity>(id);
        return field;
    }

    /// <summary>A field with the rows of another table that belong to the object: one statement for all objects of an operation.</summary>
    /// <param name="field">The field.</param>
    /// <param name="rows">The rows of all objects, in order.</param>
    /// <param name="keyOf">The key of the object that a row belongs to.</param>
    /// <param name="key">The key of the object.</param>
    /// <param name="usual">How many there are where the data are not in memory.</param>
    public static FieldBuilder<TSource, object> Many<TSource, TRow, TKey>(
        this FieldBuilder<TSource, object> field,
        Func<IRowSource, IQueryable<TRow>> rows,
        Expression<Func<TRow, TKey>> keyOf,
        Func<TSource, TKey> key,
        double usual = 5
    )
        where TRow : class
        where TKey : notnull
    {
        var read = keyOf.Compile();
        EntityLists.OfRows(rows, keyOf, usual).AddTo(field.FieldType);
        field.Resolve(context => context.Load(field.FieldType, rows, keyOf, read).Load(key(context.Source)));
        field.FieldType.CompileFrom<TSource, IEnumerable<TRow>>(
            (writer, source) =>
                writer.State.Once(field.FieldType, state => rows(state.Rows!).ToLookup(read))[key(source)]
        );
        return field;
    }

    /// <summary>The loader of the rows that belong to keys.</summary>
    public static BatchLoader<TKey, IEnumerable<TRow>> Load<TRow, TKey>(
        this IResolveFieldContext context,
        object purpose,
        Func<IRowSource, IQueryable<TRow>> rows,
        Expression<Func<TRow, TKey>> keyOf,
        Func<TRow, TKey> read
    )
        where TKey : notnull
    {
        var db = context.RequestServices!.GetRequiredService<IRowSource>();
        return context
            .Loaders()
            .GetLists(
                purpose,
                (ids, token) =>
                {
                    Expression<Func<IReadOnlyList<TKey>>> given = () => ids;
                    return rows(db)
                        .Where(
                            Expression.Lambda<Func<TRow, bool>>(
                                Expression.Call(
                                    typeof(Enumerable),
                                    nameof(Enumerable.Contains),
                                    [typeof(TKey)],
                                    given.Body,
                                    keyOf.Body
                                ),
                                keyOf.Parameters
                            )
                        )
                        .ToListAsync(token);
                },
                read
            );
    }

    /// <summary>Compiles a field with the entity that a key names.</summary>
    public static void CompileOne<TRow, TEntity>(this FieldType field, Func<TRow, int?> id)
        where TEntity : class, IEntity =>
        field.CompileWith<TRow>(selection => new EntityWriter<TRow, TEntity>(
            id,
            selection.Writer<TEntity?>(),
            selection.NewSlot()
        ));

    /// <summary>
    /// Says that a field is only answered from the database, so that the type can be compiled where the field is not selected.
    /// </summary>
    public static void CompileFromDatabase<TRow>(this FieldType field) =>
        field.CompileWith<TRow>(_ =>
        {
            OperationWriter.GiveUp();
            return null;
        });

    /// <summary>The release that a compiled operation is answered from.</summary>
    public static ReleaseState Release(this OperationWriter writer) => (ReleaseState)writer.State;

    /// <summary>
    /// The release that a field asks for, with its values; null where it is not in memory yet: then the answer is written again.
    /// Ends the compiled execution when it is in the database alone.
    /// </summary>
    /// <exception cref="RequestError">There is no such release.</exception>
    /// <param name="writer">The execution.</param>
    /// <param name="number">Its number; null for the release of the request.</param>
    public static ReleaseSnapshot? Snapshot(this OperationWriter writer, int? number)
    {
        var state = writer.Release();
        number ??= state.Release.Number;
        if (number < 1 || number > state.Current.Release.Number)
        {
            throw ReleaseNumbers.Unknown(number.Value, state.Current.Release.Number);
        }

        if (number != state.Release.Number && number == state.Current.Release.Number)
        {
            state = state.Current;
        }
        else if (number != state.Release.Number && !writer.Asks.TryGet(new ReleaseAsk(number.Value), out state))
        {
            return null;
        }

        if (state?.Snapshot?.Observations is null)
        {
            OperationWriter.GiveUp();
        }

        return state!.Snapshot;
    }

    /// <summary>The rows in memory that a compiled operation is answered from.</summary>
    public static ReleaseSnapshot Snapshot(this OperationWriter writer) => ((ReleaseState)writer.State).Snapshot!;

    /// <summary>The values in memory. Where there are too many of them, ordinary execution reads them from the database.</summary>
    public static ObservationColumns Columns(this OperationWriter writer)
    {
        if (writer.Snapshot().Observations is not { } columns)
        {
            OperationWriter.GiveUp();
            return null;
        }

        return columns;
    }

    /// <summary>A root field that finds an entity by its code.</summary>
    public static void ByCode<TGraphType, TEntity>(
        this ObjectGraphType query,
        string name,
        string description,
        string example,
        Func<IRowSource, IQueryable<TEntity>> entities
    )
        where TGraphType : IGraphType
        where TEntity : class, IEntity
    {
        var field = query
            .Field<TGraphType>(name)
            .Description($"{description} Null when there is none.")
            .Argument<NonNullGraphType<StringGraphType>>("code", $"Its code, for example {example}.")
            .ResolveAsync(async context =>
            {
                var code = context.GetArgument<string>("code");
                return await entities(context.RequestServices!.GetRequiredService<IRowSource>())
                    .FirstOrDefaultAsync(e => e.Code == code, context.CancellationToken);
            })
            .FieldType;
        field.CompileWith<Root>(selection =>
        {
            var code = selection.Bind(context => context.GetArgument<string>("code"));
            return new ComputedWriter<TEntity?>(
                writer =>
                    writer
                        .State.Once(field, state => entities(state.Rows!).ToDictionary(e => e.Code))
                        .GetValueOrDefault(code.Get(writer)),
                selection.Writer<TEntity?>()
            );
        });
    }
}
