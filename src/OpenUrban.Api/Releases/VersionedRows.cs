using OpenUrban.Data.Plans;
using OpenUrban.Data.Releases;
using OpenUrban.GraphQL.State;

namespace OpenUrban.Api.Releases;

/// <summary>
/// The rows that releases add and remove, as the release has them that a request is answered from: the current one, or an
/// earlier one that the request names. All else (names, texts, areas, plans, sources) is as it is now: it has no versions.
/// </summary>
internal static class VersionedRows
{
    /// <summary>The targets as they stand: one a code.</summary>
    public static IQueryable<Target> Targets(this IRowSource rows) =>
        rows is ReleaseState { Earlier: { } release }
            ? rows.Of<Target>().InRelease(release).InForce()
            : rows.Of<Target>().Where(t => t.IsLatest);
}
