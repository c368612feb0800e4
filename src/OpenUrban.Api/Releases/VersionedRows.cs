using OpenUrban.Data.Observations;
using OpenUrban.Data.Plans;
using OpenUrban.Data.Releases;
using OpenUrban.GraphQL.Answers;

namespace OpenUrban.Api.Releases;

/// <summary>
/// The rows that releases add and remove, as the release has them that a request is answered from: the current one, or an
/// earlier one that the request names. All else (names, texts, areas, plans, sources) is as it is now: it has no versions.
/// </summary>
internal static class VersionedRows
{
    /// <summary>All versions that the release has.</summary>
    public static IQueryable<TRow> Versions<TRow>(this IRowSource rows)
        where TRow : class, IVersioned =>
        rows is IReleaseRows { Earlier: { } release } ? rows.Of<TRow>().InRelease(release) : rows.Of<TRow>().Live();

    /// <summary>The values in force: one a period.</summary>
    public static IQueryable<Observation> Values(this IRowSource rows) =>
        rows is IReleaseRows { Earlier: not null }
            ? rows.Versions<Observation>().InForce()
            : rows.Of<Observation>().Where(o => o.IsLatest);

    /// <summary>The targets as they stand: one a code.</summary>
    public static IQueryable<Target> Targets(this IRowSource rows) =>
        rows is IReleaseRows { Earlier: not null }
            ? rows.Versions<Target>().InForce()
            : rows.Of<Target>().Where(t => t.IsLatest);
}
