using System.Linq.Expressions;
using GraphQL;
using GraphQL.Builders;
using GraphQL.Types;
using OpenUrban.Api.Releases;
using OpenUrban.Data;
using OpenUrban.Data.Snapshots;
using OpenUrban.GraphQL.Errors;
using OpenUrban.GraphQL.Execution;
using OpenUrban.GraphQL.State;
using OpenUrban.GraphQL.Suggestions;

namespace OpenUrban.Api;

/// <summary>What the fields of all features need of the store.</summary>
internal static class EntityFields
{
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
        var field = type.Field<TGraphType>(name).Description(description).FieldType;
        field.WriteOne<TSource, TEntity>(id);
        return field;
    }

    /// <summary>A field with the rows of another table that belong to the object.</summary>
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
        return field.From<TSource, IEnumerable<TRow>>(
            (writer, source) =>
                writer.State.GetOrAdd(field.FieldType, state => rows(state.Rows!).ToLookup(read))[key(source)]
        );
    }

    /// <summary>Writes a field with the entity that a key names.</summary>
    public static void WriteOne<TRow, TEntity>(this FieldType field, Func<TRow, int?> id)
        where TEntity : class, IEntity =>
        field.WriteWith<TRow>(selection => new EntityWriter<TRow, TEntity>(
            id,
            selection.Writer<TEntity?>(),
            selection.NewSlot()
        ));

    /// <summary>The state that an operation is answered from.</summary>
    public static ReleaseState Release(this OperationWriter writer) => (ReleaseState)writer.State;

    /// <summary>The release that a field asks for; null where it is not here yet, which is noted.</summary>
    /// <exception cref="RequestError">There is no such release.</exception>
    /// <param name="writer">The execution.</param>
    /// <param name="number">Its number; null for the release of the request.</param>
    public static ReleaseSnapshot? Snapshot(this OperationWriter writer, int? number)
    {
        var state = writer.Release();
        if (number is not { } asked || asked == state.Release.Number)
        {
            return writer.Snapshot();
        }

        if (asked < 1 || asked > state.Current.Release.Number)
        {
            throw ReleaseNumbers.Unknown(asked, state.Current.Release.Number);
        }

        if (asked == state.Current.Release.Number)
        {
            return writer.WithFetched(state.Current.Snapshot!);
        }

        return writer.Asks.TryGet(new ReleaseAsk(asked), out var other) ? writer.WithFetched(other.Snapshot!) : null;
    }

    /// <summary>The release that an operation is answered from, with the rows that were fetched for it.</summary>
    public static ReleaseSnapshot Snapshot(this OperationWriter writer) =>
        writer.WithFetched(((ReleaseState)writer.State).Snapshot!);

    /// <summary>Whether the rows of a series are here; when they are not yet, that is noted.</summary>
    public static bool Has(this OperationWriter writer, ReleaseSnapshot release, int series) =>
        release.Observations.Has(series)
        || writer.Asks.TryGet(new SeriesAsk(release.Release.Number, series), out var isHere) && isHere;

    private static ReleaseSnapshot WithFetched(this OperationWriter writer, ReleaseSnapshot release) =>
        !release.Observations.IsWhole && writer.Asks.TryPeek(new FetchedAsk(release.Release.Number), out var fetched)
            ? fetched
            : release;

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
            .Description(
                $"{description} Null when there is none; then suggestions in the extensions of the answer say what it may have been meant to be."
            )
            .Argument<NonNullGraphType<StringGraphType>>("code", $"Its code, for example {example}.")
            .FieldType;
        field.WriteWith<Root>(selection =>
        {
            var code = selection.Bind(context => context.GetArgument<string>("code"));
            return new ComputedWriter<TEntity?>(
                writer =>
                {
                    var asked = code.Get(writer);
                    writer.Note(new NamedCode(typeof(TEntity), asked));
                    return writer
                        .State.GetOrAdd(field, state => entities(state.Rows!).ToDictionary(e => e.Code))
                        .GetValueOrDefault(asked);
                },
                selection.Writer<TEntity?>()
            );
        });
    }
}
