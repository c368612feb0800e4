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
    /// The values in force that differ: in value, digits, status, confidentiality, source, edition or date of publication.
    /// Remarks and addresses alone are no change of a value.
    /// </summary>
    /// <param name="db">The database.</param>
    /// <param name="from">Number of the earlier release; 0 is before the first.</param>
    /// <param name="to">Number of the later release.</param>
    public static IQueryable<ValueChange> ValueChanges(this OpenUrbanContext db, int from, int to)
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
            where
                (before == null && after != null)
                || (before != null && after == null)
                || before!.Value != after!.Value
                || before.Decimals != after.Decimals
                || before.Status != after.Status
                || before.Confidentiality != after.Confidentiality
                || before.SourceId != after.SourceId
                || before.VintageId != after.VintageId
                || before.PublishedOn != after.PublishedOn
            select new ValueChange
            {
                Release = to,
                IndicatorId = row.IndicatorId,
                Indicator = row.Indicator!,
                AreaId = row.AreaId,
                Area = row.Area!,
                Year = row.Year,
                Before = before,
                After = after,
            };
    }

    /// <summary>
    /// The targets that differ: in figure, unit, comparator, kind, words, baseline, deadline, or in what they are measured
    /// by and for.
    /// </summary>
    /// <inheritdoc cref="ValueChanges" />
    public static IQueryable<TargetChange> TargetChanges(this OpenUrbanContext db, int from, int to)
    {
        var touched = db.Targets.Touched(from, to);
        var befores = db.Targets.InRelease(from).InForce();
        var afters = db.Targets.InRelease(to).InForce();
        return from row in touched.Where(t => !touched.Any(other => other.Code == t.Code && other.Id < t.Id))
            from before in befores.Where(t => t.Code == row.Code).DefaultIfEmpty()
            from after in afters.Where(t => t.Code == row.Code).DefaultIfEmpty()
            where
                (before == null && after != null)
                || (before != null && after == null)
                || before!.Value != after!.Value
                || before.UnitId != after.UnitId
                || before.Comparator != after.Comparator
                || before.Kind != after.Kind
                || before.Phrase.En != after.Phrase.En
                || before.Phrase.ZhHans != after.Phrase.ZhHans
                || before.Phrase.ZhHant != after.Phrase.ZhHant
                || before.BaselineYear != after.BaselineYear
                || before.Deadline.Date != after.Deadline.Date
                || before.Deadline.Precision != after.Deadline.Precision
                || before.IndicatorId != after.IndicatorId
                || before.AreaId != after.AreaId
            select new TargetChange
            {
                Release = to,
                Code = row.Code,
                Before = before,
                After = after,
            };
    }

    /// <summary>Only changes of these kinds.</summary>
    public static IQueryable<ValueChange> OfKinds(
        this IQueryable<ValueChange> changes,
        IReadOnlyCollection<ChangeKind> kinds
    )
    {
        var (added, revised, withdrawn) = Wanted(kinds);
        return changes.Where(c =>
            (added && c.Before == null)
            || (withdrawn && c.After == null)
            || (revised && c.Before != null && c.After != null)
        );
    }

    /// <inheritdoc cref="OfKinds(IQueryable{ValueChange}, IReadOnlyCollection{ChangeKind})" />
    public static IQueryable<TargetChange> OfKinds(
        this IQueryable<TargetChange> changes,
        IReadOnlyCollection<ChangeKind> kinds
    )
    {
        var (added, revised, withdrawn) = Wanted(kinds);
        return changes.Where(c =>
            (added && c.Before == null)
            || (withdrawn && c.After == null)
            || (revised && c.Before != null && c.After != null)
        );
    }

    /// <summary>The rows that came or went after one release, up to another.</summary>
    private static IQueryable<TRow> Touched<TRow>(this IQueryable<TRow> rows, int from, int to)
        where TRow : class, IVersioned =>
        rows.Where(r =>
            (r.AddedInRelease > from && r.AddedInRelease <= to)
            || (r.RemovedInRelease > from && r.RemovedInRelease <= to)
        );

    private static (bool Added, bool Revised, bool Withdrawn) Wanted(IReadOnlyCollection<ChangeKind> kinds) =>
        (kinds.Contains(ChangeKind.Added), kinds.Contains(ChangeKind.Revised), kinds.Contains(ChangeKind.Withdrawn));
}
