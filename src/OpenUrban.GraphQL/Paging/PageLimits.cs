using OpenUrban.GraphQL.Limits;
using OpenUrban.GraphQL.State;

namespace OpenUrban.GraphQL.Paging;

/// <param name="Default">Rows of a page when the client does not say.</param>
/// <param name="Maximum">Most rows of a page.</param>
public sealed record PageLimits(int Default, int Maximum)
{
    public static readonly PageLimits Entities = new(10, 50);

    public static readonly PageLimits Observations = new(100, 1_000);

    /// <summary>What a page counts for in the cost of an operation. A page above the maximum is refused when it is read.</summary>
    internal ListSize ListSize => ListSizeOf(_ => null);

    /// <summary>The same of the rows of objects, which may have fewer than a page.</summary>
    /// <param name="lengths">How many rows objects have in a state; null where that is not known.</param>
    internal ListSize ListSizeOf(Func<DataState, ListLengths?> lengths) =>
        ListSize.OfPages(
            place => Math.Min(place.Arguments.Int("first") ?? place.Arguments.Int("last") ?? Default, Maximum),
            lengths
        ) with
        {
            DefaultPage = Default,
        };
}
