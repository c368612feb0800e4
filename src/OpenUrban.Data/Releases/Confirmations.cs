using Microsoft.EntityFrameworkCore;
using OpenUrban.Data.Observations;

namespace OpenUrban.Data.Releases;

/// <summary>
/// Finds the versions that say the same as an earlier one with fewer digits. They confirm it and do not take its place: a
/// series keeps the digits of the best publication.
/// </summary>
internal static class Confirmations
{
    /// <summary>
    /// Marks the versions of the release that is being made. A version of an earlier release never changes: where its mark
    /// would, it is removed, and added anew with the mark. That is no publication, and is not counted as one.
    /// </summary>
    public static async Task MarkAsync(OpenUrbanContext db, Release release, CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        var live = db.Observations.Where(o => o.RemovedInRelease == null);
        var contested = await live.Where(o =>
                live.Any(other =>
                    other.IndicatorId == o.IndicatorId
                    && other.AreaId == o.AreaId
                    && other.Year == o.Year
                    && other.RemovedInRelease == null
                    && !other.IsLatest
                )
            )
            .Include(o => o.Notes)
            .ToListAsync(cancellationToken);
        var wrong = new List<(Observation Version, bool IsConfirmation)>();
        var latest = new List<Observation>();
        foreach (var versions in contested.GroupBy(o => (o.IndicatorId, o.AreaId, o.Year)))
        {
            Observation? inForce = null;
            foreach (var version in versions.OrderBy(PublicationRank.OfDate))
            {
                var confirms = inForce is not null && Confirms(inForce, version);
                if (confirms != version.IsConfirmation)
                {
                    wrong.Add((version, confirms));
                }

                inForce = confirms ? inForce : version;
            }

            latest.Add(inForce!);
        }

        if (wrong.Count == 0)
        {
            return;
        }

        var lastId = await db.Observations.MaxAsync(o => o.Id, cancellationToken);
        var replaced = new Dictionary<Observation, Observation>();
        foreach (var (version, isConfirmation) in wrong)
        {
            if (version.AddedInRelease == release.Number)
            {
                version.IsConfirmation = isConfirmation;
                continue;
            }

            var again = Copy(version, ++lastId, release.Number, isConfirmation);
            version.RemovedInRelease = release.Number;
            version.IsLatest = false;
            replaced[version] = again;
        }

        // One row of a period may be in force at any time: first none is, then the right one.
        var right = latest.Select(version => replaced.GetValueOrDefault(version, version)).ToHashSet();
        foreach (var version in contested.Where(version => !right.Contains(version)))
        {
            version.IsLatest = false;
        }

        await db.SaveChangesAsync(cancellationToken);
        db.Observations.AddRange(replaced.Values);
        foreach (var version in right)
        {
            version.IsLatest = true;
        }

        await db.SaveChangesAsync(cancellationToken);
        db.ChangeTracker.Clear();
    }

    private static bool Confirms(Observation inForce, Observation later) =>
        RevisionChanges.Of(inForce, later) switch
        {
            RevisionChange.Rounded => true,
            RevisionChange.Confirmed => later.Decimals < inForce.Decimals,
            _ => false,
        };

    private static Observation Copy(Observation version, long id, int release, bool isConfirmation)
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
            IsConfirmation = isConfirmation,
            Address = version.Address,
            AddedInRelease = release,
        };
        copy.Notes.AddRange(version.Notes.Select(note => new ObservationNote { NoteId = note.NoteId }));
        return copy;
    }
}
