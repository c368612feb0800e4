using Microsoft.EntityFrameworkCore;
using OpenUrban.Data.Observations;

namespace OpenUrban.Data.Releases;

/// <summary>
/// Finds the versions that say the same as an earlier one with fewer digits. They confirm it and do not take its place: a
/// series keeps the digits of the best publication. What was estimated, or has a weak witness alone, does not stand before the
/// figure itself, however many digits it has.
/// </summary>
public static class Confirmations
{
    /// <summary>Rows that are changed at once.</summary>
    private const int BatchSize = 500;

    /// <summary>
    /// Marks the versions of the release that is being made. A version of an earlier release never changes: where its mark
    /// would, it is removed, and added anew with the mark. That is no publication, and is not counted as one.
    /// </summary>
    public static async Task MarkAsync(OpenUrbanContext db, Release release, CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        var live = db.Observations.AsNoTracking().Where(o => o.RemovedInRelease == null);

        // Where all versions have as many digits, none confirms another: of an import's millions few periods are looked at.
        var periods = live.Where(other =>
                other.IsConfirmation
                || (
                    !other.IsLatest
                    && live.Any(o =>
                        o.IndicatorId == other.IndicatorId
                        && o.AreaId == other.AreaId
                        && o.Year == other.Year
                        && o.Decimals != other.Decimals
                    )
                )
            )
            .Select(other => new
            {
                other.IndicatorId,
                other.AreaId,
                other.Year,
            })
            .Distinct();
        var contested =
            from period in periods
            join version in live
                on new
                {
                    period.IndicatorId,
                    period.AreaId,
                    period.Year,
                } equals new
                {
                    version.IndicatorId,
                    version.AreaId,
                    version.Year,
                }
            orderby version.IndicatorId, version.AreaId, version.Year
            select version;
        var changes = new List<Change>();
        var versions = new List<Observation>();
        await foreach (var version in contested.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            if (versions.Count > 0 && PeriodOf(versions[0]) != PeriodOf(version))
            {
                changes.AddRange(ChangesOf(versions));
                versions.Clear();
            }

            versions.Add(version);
        }

        changes.AddRange(ChangesOf(versions));
        await ApplyAsync(db, release, changes, cancellationToken);
    }

    /// <summary>The versions of one period whose marks are not what they should be.</summary>
    private static List<Change> ChangesOf(List<Observation> versions)
    {
        var marks = new List<(Observation Version, bool IsConfirmation)>();
        Observation? inForce = null;
        foreach (var version in versions.OrderBy(PublicationRank.OfDate))
        {
            var confirms = inForce is not null && Confirms(inForce, version);
            marks.Add((version, confirms));
            inForce = confirms ? inForce : version;
        }

        return
        [
            .. marks
                .Where(m => m.IsConfirmation != m.Version.IsConfirmation || m.Version == inForce != m.Version.IsLatest)
                .Select(m => new Change(m.Version.Id, m.IsConfirmation, m.Version == inForce)),
        ];
    }

    private static async Task ApplyAsync(
        OpenUrbanContext db,
        Release release,
        List<Change> changes,
        CancellationToken cancellationToken
    )
    {
        // One row of a period may be in force at any time: first none is, then the right one.
        foreach (var batch in changes.Chunk(BatchSize))
        {
            var ids = batch.Select(change => change.Id).ToList();
            await db
                .Observations.Where(o => ids.Contains(o.Id))
                .ExecuteUpdateAsync(o => o.SetProperty(v => v.IsLatest, false), cancellationToken);
        }

        var lastId = changes.Count == 0 ? 0 : await db.Observations.MaxAsync(o => o.Id, cancellationToken);
        foreach (var batch in changes.Chunk(BatchSize))
        {
            var wanted = batch.ToDictionary(change => change.Id);
            var ids = wanted.Keys.ToList();
            var rows = await db
                .Observations.AsTracking()
                .Where(o => ids.Contains(o.Id))
                .Include(o => o.Notes)
                .ToListAsync(cancellationToken);
            foreach (var row in rows)
            {
                var change = wanted[row.Id];
                if (row.IsConfirmation == change.IsConfirmation || row.AddedInRelease == release.Number)
                {
                    (row.IsConfirmation, row.IsLatest) = (change.IsConfirmation, change.IsLatest);
                    continue;
                }

                row.RemovedInRelease = release.Number;
                db.Observations.Add(Copy(row, ++lastId, release.Number, change));
            }

            await db.SaveChangesAsync(cancellationToken);
            db.ChangeTracker.Clear();
        }
    }

    private static (int Indicator, int Area, int Year) PeriodOf(Observation version) =>
        (version.IndicatorId, version.AreaId, version.Year);

    private static bool Confirms(Observation inForce, Observation later) =>
        RevisionChanges.Of((inForce.Value, inForce.Decimals), (later.Value, later.Decimals)) switch
        {
            _ when inForce.Status == ObservationStatus.E && later.Status != ObservationStatus.E => false,
            RevisionChange.Rounded => true,
            RevisionChange.Confirmed => later.Decimals < inForce.Decimals,
            _ => false,
        };

    private static Observation Copy(Observation version, long id, int release, Change change)
    {
        var copy = new Observation
        {
            Id = id,
            IndicatorId = version.IndicatorId,
            AreaId = version.AreaId,
            Year = version.Year,
            Value = version.Value,
            Decimals = version.Decimals,
            Status = version.Status,
            Confidentiality = version.Confidentiality,
            SourceId = version.SourceId,
            VintageId = version.VintageId,
            PublishedOn = version.PublishedOn,
            PublishedPrecision = version.PublishedPrecision,
            PublishedBasis = version.PublishedBasis,
            Bound = version.Bound,
            Reference = version.Reference,
            IsConfirmation = change.IsConfirmation,
            IsLatest = change.IsLatest,
            Address = version.Address,
            AddedInRelease = release,
        };
        copy.Notes.AddRange(version.Notes.Select(note => new ObservationNote { NoteId = note.NoteId }));
        return copy;
    }

    /// <summary>How a version has to be marked.</summary>
    private readonly record struct Change(long Id, bool IsConfirmation, bool IsLatest);
}
