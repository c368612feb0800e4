using GraphQL.Types;
using OpenUrban.Data;
using OpenUrban.Data.Plans;
using OpenUrban.GraphQL.Execution;
using OpenUrban.GraphQL.Limits;
using OpenUrban.GraphQL.Paging;
using OpenUrban.GraphQL.Tabular;

namespace OpenUrban.Api.Plans;

internal static class PlanItemFields
{
    /// <summary>Where the text has the item.</summary>
    public static void Locators<TSource>(this ComplexGraphType<TSource> type, Func<TSource, List<Locator>> locators)
        where TSource : class =>
        type.Field<NonNullGraphType<ListGraphType<NonNullGraphType<LocatorType>>>>("locators")
            .Description("Where it stands in the published text; empty when it does not.")
            .Sized(EntityLists.Of<TSource>(item => locators(item).Count, usual: 2))
            .From(locators)
            .FieldType.IsOneCell();

    /// <summary>The edge field basis, of a link entity.</summary>
    public static Action<ObjectGraphType<Edge>> Basis<TLink>(Func<TLink, Basis> basis)
        where TLink : class =>
        edge =>
            edge.Field<NonNullGraphType<BasisType>>("basis")
                .Description("Whether the text states the link or it was inferred.")
                .From(source => basis((TLink)source.Link!));
}
