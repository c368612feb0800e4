using GraphQL;
using GraphQL.Types;
using OpenUrban.Data;
using OpenUrban.Data.Identifiers;
using OpenUrban.GraphQL;
using OpenUrban.GraphQL.Errors;
using OpenUrban.GraphQL.Execution;
using OpenUrban.GraphQL.Limits;
using OpenUrban.GraphQL.State;
using OpenUrban.GraphQL.Suggestions;
using OpenUrban.GraphQL.Tabular;

namespace OpenUrban.Api.Identifiers;

/// <summary>The identifiers of entities, and root fields that find entities by them.</summary>
internal static class IdentifierFields
{
    /// <summary>The field identifiers.</summary>
    public static void AddIdentifiers<TEntity>(
        this ComplexGraphType<TEntity> type,
        Func<TEntity, IReadOnlyCollection<IIdentifier>> identifiers
    )
        where TEntity : class =>
        type.Field<NonNullGraphType<ListGraphType<NonNullGraphType<IdentifierType>>>>("identifiers")
            .Description(
                "What it is called in code lists of others, by list and code; empty where nothing is known. area and indicator of the "
                    + "root type find by them."
            )
            .Sized(EntityLists.Of<TEntity>(entity => identifiers(entity).Count, usual: 2))
            .From<TEntity, IEnumerable<IIdentifier>>(entity => InOrder(identifiers(entity)))
            .FieldType.IsOneCell();

    /// <summary>A root field that finds an entity by its code, or by an identifier.</summary>
    public static void ByCodeOrIdentifier<TGraphType, TEntity>(
        this ObjectGraphType query,
        string name,
        string description,
        string example,
        Func<TEntity, IReadOnlyCollection<IIdentifier>> identifiers
    )
        where TGraphType : IGraphType
        where TEntity : class, INamedEntity
    {
        var field = query
            .Field<TGraphType>(name)
            .Description(
                $"{description} Give code, or scheme and value; anything else is INVALID_ARGUMENT. Null when there is none; then suggestions "
                    + "in the extensions of the answer say what it may have been meant to be."
            )
            .Argument<StringGraphType>("code", $"Its code, for example {example}.")
            .Argument<StringGraphType>(
                "scheme",
                "A code list of others, for example WIKIDATA: see scheme of Identifier. It goes with value."
            )
            .Argument<StringGraphType>(
                "value",
                "Its code in that list, as the list writes it. Where several have it, the closest match is given, then the first by code."
            )
            .FieldType;
        field.WriteWith<Root>(selection =>
        {
            var request = selection.Bind(Read);
            return new ComputedWriter<TEntity?>(
                writer =>
                {
                    var (code, scheme, value) = request.Get(writer);
                    var found = code is not null
                        ? writer.Snapshot().ByCode<TEntity>(code)
                        : writer
                            .State.GetOrAdd(field, state => ByIdentifier(state, identifiers))[(scheme!, value!)]
                            .FirstOrDefault();
                    if (found is null)
                    {
                        writer.Note(new NamedCode(typeof(TEntity), code ?? value!));
                    }

                    return found;
                },
                selection.Writer<TEntity?>()
            );
        });
    }

    /// <summary>Identifiers by list and code.</summary>
    public static IEnumerable<IIdentifier> InOrder(IEnumerable<IIdentifier> identifiers) =>
        identifiers.OrderBy(i => i.Scheme, StringComparer.Ordinal).ThenBy(i => i.Value, StringComparer.Ordinal);

    private static ILookup<(string Scheme, string Value), TEntity> ByIdentifier<TEntity>(
        DataState state,
        Func<TEntity, IReadOnlyCollection<IIdentifier>> identifiers
    )
        where TEntity : class, INamedEntity =>
        state
            .Rows!.Of<TEntity>()
            .AsEnumerable()
            .SelectMany(entity => identifiers(entity), (entity, identifier) => (entity, identifier))
            .OrderBy(pair => pair.identifier.Match)
            .ThenBy(pair => pair.entity.Code, StringComparer.Ordinal)
            .ToLookup(pair => (pair.identifier.Scheme, pair.identifier.Value), pair => pair.entity);

    private static (string? Code, string? Scheme, string? Value) Read(IResolveFieldContext context)
    {
        var (code, scheme, value) = (
            context.GetArgument<string?>("code"),
            context.GetArgument<string?>("scheme"),
            context.GetArgument<string?>("value")
        );
        return (code is not null, scheme is not null, value is not null) switch
        {
            (true, false, false) or (false, true, true) => (code, scheme, value),
            _ => throw new RequestError(
                ErrorCode.InvalidArgument,
                "Give code, or scheme and value together, for example code: \"...\" or scheme: \"WIKIDATA\", value: \"...\"."
            ),
        };
    }
}
