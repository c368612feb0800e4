using System.Linq.Expressions;
using OpenUrban.Api.Releases;
using OpenUrban.GraphQL.Limits;
using OpenUrban.GraphQL.State;

namespace OpenUrban.Api;

/// <summary>How long lists of entities are in a release, for the cost of operations.</summary>
internal static class EntityLists
{
    /// <summary>The lists that entities have themselves.</summary>
    /// <param name="length">The length of one.</param>
    /// <param name="usual">Its length where the data are not in memory.</param>
    public static ListSize Of<TEntity>(Func<TEntity, int> length, double usual)
        where TEntity : class =>
        ListSize.Of(
            state =>
                (state as ReleaseState)?.Snapshot is { } release
                    ? ListLengths.Of(release.All<TEntity>().Select(length))
                    : null,
            usual
        );

    /// <summary>The rows of another table that belong to objects, which each have a key.</summary>
    public static ListSize OfRows<TRow, TKey>(
        Func<IRowSource, IQueryable<TRow>> rows,
        Expression<Func<TRow, TKey>> keyOf,
        double usual,
        ListItems items = ListItems.Owned
    )
        where TKey : notnull =>
        ListSize.Of(
            state =>
                state.Rows is { } source
                    ? ListLengths.Of(
                        rows(source).Select(keyOf.Compile()).CountBy(key => key).Select(group => group.Value)
                    )
                    : null,
            usual,
            items
        );
}
