using OpenUrban.Data.Observations;
using OpenUrban.Data.Plans;

namespace OpenUrban.Data.Releases;

/// <summary>
/// Computes what differs between two releases, in the database: of each period and of each target what was in force in the
/// one and in the other. What changed in between and changed back is no difference.
/// </summary>
public static class ReleaseChanges
{
    /// <summary>
    /// The periods of which another version is in force, or none is any more: where its <see cref="ValueContent"/> is another
    /// one, the value has changed.
    /// </summary>
    /// <param name="db">The database.</param>
    /// <param name="from">Number of the earlier release; 0 is before the first.</param>
    /// <param name="to">Number of the later release.</param>
    public static IQueryable<ValuePair> OtherVersions(this OpenUrbanContext db, int from, int to)
    {
        var touched = db.Observations.Touched(from, to);
        var befores = db.Observations.InRelease(from).InForce();
        var afters = db.Observations.InRelease(to).InForce();
        return
            // Of all rows of a period that came or went one stands for it.
            from row in touched.Where(o =>
                !touched.Any(other =>
                    other.IndicatorId == o.IndicatorId
                    && other.AreaId == o.AreaId
                    && other.Year == o.Year
                    && other.Id < o.Id
                )
            )
            from before in befores
                .Where(o => o.IndicatorId == row.IndicatorId && o.AreaId == row.AreaId && o.Year == row.Year)
                .DefaultIfEmpty()
            from after in afters
                .Where(o => o.IndicatorId == row.IndicatorId && o.AreaId == row.AreaId && o.Year == row.Year)
                .DefaultIfEmpty()
            where (before == null && after != null) || (before != null && after == null) || before!.Id != after!.Id
            select new ValuePair
            {
                Indicator = row.Indicator!,
                Area = row.Area!,
                Year = row.Year,
                Before = before,
                After = after,
            };
    }

    /// <summary>The targets of which another version is in force; <see cref="TargetChanges.Differ"/> says whether it says something else.</summary>
    /// <inheritdoc cref="OtherVersions" />
    public static IQueryable<TargetChange> OtherTargets(this OpenUrbanContext db, int from, int to)
    {
        var touched = db.Targets.Touched(from, to);
        var befores = db.Targets.InRelease(from).InForce();
        var afters = db.Targets.InRelease(to).InForce();
        return from row in touched.Where(t => !touched.Any(other => other.Code == t.Code && other.Id < t.Id))
            from before in befores.Where(t => t.Code == row.Code).DefaultIfEmpty()
            from after in afters.Where(t => t.Code == row.Code).DefaultIfEmpty()
            where (before == null && after != null) || (before != null && after == null) || before!.Id != after!.Id
            select new TargetChange
            {
                Code = row.Code,
                Before = before,
                After = after,
            };
    }

    /// <summary>What happened between what was said and what is said, one of which is something.</summary>
    public static ChangeKind KindOf(bool wasThere, bool isThere) =>
        !wasThere ? ChangeKind.Added
        : !isThere ? ChangeKind.Withdrawn
        : ChangeKind.Revised;

    /// <summary>The rows that came or went after one release, up to another.</summary>
    private static IQueryable<TRow> Touched<TRow>(this IQueryable<TRow> rows, int from, int to)
        where TRow : class, IVersioned =>
        rows.Where(r =>
            (r.AddedInRelease > from && r.AddedInRelease <= to)
            || (r.RemovedInRelease > from && r.RemovedInRelease <= to)
        );
}
