using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using OpenUrban.Data.Files;
using OpenUrban.Data.Observations;
using OpenUrban.Data.Plans;
using OpenUrban.Data.Sources;

namespace OpenUrban.Data.Releases;

/// <summary>
/// Turns a catalogue into the next release, in one transaction: readers see the release before or the whole new one.
/// </summary>
/// <param name="contexts">Opens the database.</param>
/// <param name="clock">Tells when the release was published.</param>
/// <param name="lead">How long the processes that answer have to get ready; none when there is only one.</param>
public sealed class ReleasePublisher(
    IDbContextFactory<OpenUrbanContext> contexts,
    TimeProvider clock,
    TimeSpan lead = default
)
{
    /// <summary>Reads the data files and publishes them, unless they are what the current release says already.</summary>
    /// <exception cref="SeedFileException">A file is broken; the current release stands.</exception>
    /// <exception cref="PublishException">The files withdraw what an earlier release still uses; the current release stands.</exception>
    public async Task<PublishReport> PublishFolderAsync(
        string folder,
        IProgress<SeedProgress>? progress,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.BeginPublishAsync(cancellationToken);
        var catalogue = CatalogueReader.Read(
            folder,
            await KeyRegistry.OfAsync(db, cancellationToken),
            progress,
            DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime)
        );
        var report = await PublishAsync(db, catalogue, progress, cancellationToken);
        progress?.Report(SeedProgress.Of(PublicationPart.Committing));
        await transaction.CommitAsync(cancellationToken);
        progress?.Report(SeedProgress.Of(PublicationPart.Committed));
        return report;
    }

    private async Task<PublishReport> PublishAsync(
        OpenUrbanContext db,
        Catalogue catalogue,
        IProgress<SeedProgress>? progress,
        CancellationToken cancellationToken
    )
    {
        var current = await ReleaseLedger.FindCurrentAsync(db, cancellationToken);
        if (current?.FilesChecksum == catalogue.Checksum)
        {
            if (await ContentChecksum.IsMissingAsync(db, cancellationToken))
            {
                await ContentChecksum.WriteAsync(db, current.Number, cancellationToken);
            }

            return new PublishReport(current, Published: false, catalogue.RepeatedObservations);
        }

        var release = await ReleaseLedger.OpenAsync(
            db,
            current,
            catalogue.ReleaseNotes,
            (catalogue.Checksum, current?.ImportsChecksum),
            clock.GetUtcNow(),
            cancellationToken
        );
        progress?.Report(SeedProgress.Of(PublicationPart.Staged));
        var withdrawn = await PutCatalogueAsync(db, catalogue, cancellationToken);
        progress?.Report(SeedProgress.Of(PublicationPart.Compared));
        await PutTargetsAsync(db, catalogue.Targets, release, cancellationToken);
        await PutObservationsAsync(db, catalogue.Observations, release, cancellationToken);
        await Confirmations.MarkAsync(db, release, cancellationToken);
        await withdrawn(cancellationToken);
        progress?.Report(SeedProgress.Of(PublicationPart.Written));
        await ReleaseLedger.CloseAsync(db, release, current, lead, catalogue.RepeatedObservations, cancellationToken);
        progress?.Report(SeedProgress.Of(PublicationPart.Counted));
        return new PublishReport(release, Published: true, catalogue.RepeatedObservations);
    }

    /// <summary>Writes everything that is not versioned. The answer removes what the files no longer name.</summary>
    private static async Task<Func<CancellationToken, Task>> PutCatalogueAsync(
        OpenUrbanContext db,
        Catalogue catalogue,
        CancellationToken cancellationToken
    )
    {
        await CheckSourcesAsync(db, catalogue.Sources, cancellationToken);
        await ReplaceAsync(db, catalogue.Predecessors, cancellationToken);
        await ReplaceAsync(db, catalogue.GroupMembers, cancellationToken);
        await ReplaceAsync(db, catalogue.AreaIdentifiers, cancellationToken);
        await ReplaceAsync(db, catalogue.IndicatorIdentifiers, cancellationToken);
        await ReplaceAsync(db, catalogue.ZoneDistricts, cancellationToken);
        await ReplaceAsync(db, catalogue.Breaks, cancellationToken);
        await ReplaceAsync(db, catalogue.ConceptMembers, cancellationToken);
        await ReplaceAsync(db, catalogue.TargetIndicators, cancellationToken);
        await ReplaceAsync(db, catalogue.ActionAnswers, cancellationToken);
        await ReplaceAsync(db, catalogue.MeasureGoals, cancellationToken);
        await ReplaceAsync(db, catalogue.MeasureAreas, cancellationToken);
        await ReplaceAsync(db, catalogue.PrincipleActions, cancellationToken);
        await ReplaceAsync(db, catalogue.PrincipleMeasures, cancellationToken);

        var removals = new List<Func<CancellationToken, Task>>();
        async Task PutAsync<TEntity>(IReadOnlyList<TEntity> entities)
            where TEntity : class, IEntity
        {
            var known = await db.Set<TEntity>().Select(e => e.Id).ToHashSetAsync(cancellationToken);
            var imported = await ImportedAsync<TEntity>(db, cancellationToken);
            foreach (var entity in entities)
            {
                db.Entry(entity).State = known.Remove(entity.Id) ? EntityState.Modified : EntityState.Added;
            }

            // What others point at goes last; what an import has created is not the files' to remove.
            known.ExceptWith(imported);
            removals.Insert(0, token => RemoveAsync<TEntity>(db, known, token));
        }

        await PutAsync([catalogue.Dataset]);
        await PutAsync(catalogue.Sources);
        await PutAsync(catalogue.Areas);
        await PutAsync(catalogue.Units);
        await PutAsync(catalogue.Topics);
        await PutAsync(catalogue.Notes);
        await PutAsync(catalogue.Indicators);
        await PutAsync(catalogue.Vintages);
        await PutAsync(catalogue.Concepts);
        await PutAsync(catalogue.Plans);
        await PutAsync(catalogue.Principles);
        await PutAsync(catalogue.Goals);
        await PutAsync(catalogue.Actions);
        await PutAsync(catalogue.Measures);
        await PutAsync(catalogue.MeasureParts);
        await db.SaveChangesAsync(cancellationToken);
        db.ChangeTracker.Clear();
        return async token =>
        {
            foreach (var remove in removals)
            {
                await remove(token);
            }
        };
    }

    /// <summary>The keys of what imports have created.</summary>
    private static async Task<IReadOnlyList<int>> ImportedAsync<TEntity>(
        OpenUrbanContext db,
        CancellationToken cancellationToken
    )
        where TEntity : class, IEntity =>
        typeof(IImportable).IsAssignableFrom(typeof(TEntity))
            ? await db.Set<TEntity>()
                .Where(e => ((IImportable)e).IsImported)
                .Select(e => e.Id)
                .ToListAsync(cancellationToken)
            : [];

    /// <summary>The values of a source are either all in the files or all imported.</summary>
    private static async Task CheckSourcesAsync(
        OpenUrbanContext db,
        IReadOnlyList<Source> sources,
        CancellationToken cancellationToken
    )
    {
        var imported = await ImportedAsync<Source>(db, cancellationToken);
        if (sources.FirstOrDefault(source => imported.Contains(source.Id)) is { } source)
        {
            throw new PublishException(
                $"sources.csv has the source {source.Code}, whose values were imported into this database. "
                    + "Give the source of the files another code."
            );
        }
    }

    private static async Task ReplaceAsync<TLink>(
        OpenUrbanContext db,
        IReadOnlyList<TLink> links,
        CancellationToken cancellationToken
    )
        where TLink : class
    {
        await db.Set<TLink>().ExecuteDeleteAsync(cancellationToken);
        db.Set<TLink>().AddRange(links);
    }

    private static async Task RemoveAsync<TEntity>(
        OpenUrbanContext db,
        HashSet<int> ids,
        CancellationToken cancellationToken
    )
        where TEntity : class, IEntity
    {
        if (ids.Count == 0)
        {
            return;
        }

        var gone = db.Set<TEntity>().Where(e => ids.Contains(e.Id));
        var codes = string.Join(", ", await gone.Select(e => e.Code).Order().ToListAsync(cancellationToken));
        try
        {
            await gone.ExecuteDeleteAsync(cancellationToken);
        }
        catch (System.Data.Common.DbException)
        {
            throw new PublishException(
                $"The data files no longer have {typeof(TEntity).Name} {codes}, which earlier releases still use. "
                    + "Put the rows back: what has been published stays citable."
            );
        }
    }

    private static async Task PutTargetsAsync(
        OpenUrbanContext db,
        IReadOnlyList<Target> wanted,
        Release release,
        CancellationToken cancellationToken
    )
    {
        var live = await db.Targets.Live().ToDictionaryAsync(t => (t.Code, t.PublishedOn), cancellationToken);
        var lastId = await db.Targets.MaxAsync(t => (int?)t.Id, cancellationToken) ?? 0;
        var kept = new List<Target>();
        foreach (var target in wanted)
        {
            if (live.Remove((target.Code, target.PublishedOn), out var published))
            {
                if (Content(published) == Content(target))
                {
                    kept.Add(published);
                    continue;
                }

                Remove(published, release);
            }

            target.Id = ++lastId;
            target.AddedInRelease = release.Number;
            kept.Add(target);
        }

        foreach (var target in live.Values)
        {
            Remove(target, release);
        }

        await SaveLatestAsync(
            db,
            kept,
            kept.GroupBy(t => t.Code).Select(versions => versions.MaxBy(t => t.PublishedOn)!),
            cancellationToken
        );

        static string Content(Target target) =>
            JsonSerializer.Serialize(
                new
                {
                    target.Name,
                    target.Phrase,
                    target.Comparator,
                    target.Kind,
                    target.Value,
                    target.UnitId,
                    target.BaselineYear,
                    target.BaselineBasis,
                    target.PeriodYears,
                    target.Deadline,
                    target.Note,
                    target.Locators,
                    target.PlanId,
                    target.GoalId,
                    target.ActionId,
                    target.MeasureId,
                    target.IndicatorId,
                    target.AreaId,
                }
            );
    }

    private static async Task PutObservationsAsync(
        OpenUrbanContext db,
        IReadOnlyList<Observation> wanted,
        Release release,
        CancellationToken cancellationToken
    )
    {
        var live = await db
            .Observations.Live()
            .Where(o => !o.Source!.IsImported)
            .Include(o => o.Notes)
            .ToDictionaryAsync(ObservationKey.Of, cancellationToken);
        var kept = new List<Observation>(wanted.Count);

        // Imported values stay; where they are of the same periods as those of the files, the latest of both is in force.
        var indicatorIds = wanted.Select(o => o.IndicatorId).Distinct().ToList();
        kept.AddRange(
            await db
                .Observations.Live()
                .Where(o => o.Source!.IsImported && indicatorIds.Contains(o.IndicatorId))
                .ToListAsync(cancellationToken)
        );

        // Keys are given out here: the counter of PostgreSQL keeps what a killed publisher had taken of it, and a load
        // that is repeated should give the same rows.
        var lastId = await db.Observations.MaxAsync(o => (long?)o.Id, cancellationToken) ?? 0;
        foreach (var observation in wanted)
        {
            if (live.Remove(ObservationKey.Of(observation), out var published))
            {
                if (SaysTheSame(published, observation))
                {
                    kept.Add(published);
                    continue;
                }

                Remove(published, release);
                release.Removed++;
            }

            observation.Id = ++lastId;
            observation.AddedInRelease = release.Number;
            kept.Add(observation);
            release.Added++;
        }

        foreach (var observation in live.Values)
        {
            Remove(observation, release);
            release.Removed++;
        }

        var latest = kept.GroupBy(o => (o.IndicatorId, o.AreaId, o.Year))
            .Select(versions => versions.MaxBy(PublicationRank.Of)!);
        await SaveLatestAsync(db, kept, latest, cancellationToken);

        static bool SaysTheSame(Observation one, Observation other) =>
            one.Value == other.Value
            && one.Decimals == other.Decimals
            && one.Status == other.Status
            && one.Confidentiality == other.Confidentiality
            && one.VintageId == other.VintageId
            && one.PublishedPrecision == other.PublishedPrecision
            && one.PublishedBasis == other.PublishedBasis
            && one.Address == other.Address
            && one.Bound == other.Bound
            && one.Reference == other.Reference
            && one.Notes.Select(n => n.NoteId).ToHashSet().SetEquals(other.Notes.Select(n => n.NoteId));
    }

    private static void Remove(IVersioned row, Release release)
    {
        row.RemovedInRelease = release.Number;
        row.IsLatest = false;
    }

    /// <summary>Adds the new rows and marks the latest; first takes the mark from the others, for one row a key may have it.</summary>
    private static async Task SaveLatestAsync<TRow>(
        OpenUrbanContext db,
        IReadOnlyList<TRow> kept,
        IEnumerable<TRow> latest,
        CancellationToken cancellationToken
    )
        where TRow : class, IVersioned
    {
        var marked = latest.ToHashSet();
        foreach (var row in kept.Where(row => !marked.Contains(row)))
        {
            row.IsLatest = false;
        }

        await db.SaveChangesAsync(cancellationToken);
        foreach (var row in marked)
        {
            row.IsLatest = true;
        }

        db.Set<TRow>().AddRange(kept.Where(row => db.Entry(row).State == EntityState.Detached));
        await db.SaveChangesAsync(cancellationToken);
    }
}
