using Microsoft.EntityFrameworkCore;
using OpenUrban.Data;
using OpenUrban.Data.Files;
using OpenUrban.Data.Releases;
using OpenUrban.Imports.Staging;

namespace OpenUrban.Imports.Publishing;

/// <summary>
/// Publishes the values of a file as the next release. The file is read into a temporary table before the store is
/// locked; comparing, writing and publishing are one transaction.
/// </summary>
/// <param name="contexts">Opens the database.</param>
/// <param name="clock">Tells when the release was published.</param>
/// <param name="lead">How long the processes that answer have to get ready; none when there is only one.</param>
public sealed class ImportPublisher(
    IDbContextFactory<OpenUrbanContext> contexts,
    TimeProvider clock,
    TimeSpan lead = default
)
{
    /// <summary>
    /// Nothing is published when a row is rejected, when an area or indicator is unknown and not to be created, or when the
    /// file says what the store has already. The report tells which.
    /// </summary>
    /// <exception cref="SeedFileException">The file cannot be read to its end.</exception>
    /// <exception cref="PublishException">The database is not in a state to be published into.</exception>
    public async Task<ImportReport> ImportAsync(
        ImportRequest request,
        IImportReader reader,
        IProgress<SeedProgress>? progress,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await db.Database.OpenConnectionAsync(cancellationToken);
        var engine = StagingEngine.Of(db);
        await using var tables = new ImportTables(db, engine.TemporarySchema);
        using var file = await StageAsync(db, engine, tables, request, reader, progress, cancellationToken);
        if (reader.RejectedRows.Count > 0)
        {
            return await RefuseAsync(db, reader, reader.RejectedRows, cancellationToken);
        }

        try
        {
            await engine.CheckForeignKeysAsync(check: false, cancellationToken);
            var report = await PublishAsync(db, engine, tables, file, request, reader, progress, cancellationToken);
            return report;
        }
        finally
        {
            await engine.CheckForeignKeysAsync(check: true, CancellationToken.None);
        }
    }

    /// <summary>Outside of the store's lock: a file may take long, and others publish meanwhile.</summary>
    private static async Task<StagedFile> StageAsync(
        OpenUrbanContext db,
        StagingEngine engine,
        ImportTables tables,
        ImportRequest request,
        IImportReader reader,
        IProgress<SeedProgress>? progress,
        CancellationToken cancellationToken
    )
    {
        await tables.CreateAsync(cancellationToken);
        await using var transaction = await db.BeginReadAsync(cancellationToken);
        StagedFile file;
        using (var rows = engine.OpenRows())
        {
            file = StagedFile.Read(request, reader, rows, progress, cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
        return file;
    }

    private static async Task<ImportReport> RefuseAsync(
        OpenUrbanContext db,
        IImportReader reader,
        IReadOnlyList<RejectedRow> rejectedRows,
        CancellationToken cancellationToken
    ) =>
        new()
        {
            Rows = reader.Rows,
            RejectedRows = rejectedRows,
            IsStopped = reader.IsStopped,
            Release = await ReleaseLedger.FindCurrentAsync(db, cancellationToken),
        };

    private async Task<ImportReport> PublishAsync(
        OpenUrbanContext db,
        StagingEngine engine,
        ImportTables tables,
        StagedFile file,
        ImportRequest request,
        IImportReader reader,
        IProgress<SeedProgress>? progress,
        CancellationToken cancellationToken
    )
    {
        await using var transaction = request.DryRun
            ? await db.BeginReadAsync(cancellationToken)
            : await db.BeginPublishAsync(cancellationToken);
        var report = await WriteAsync(db, tables, file, request, reader, progress, cancellationToken);
        if (report.Published)
        {
            progress?.Report(SeedProgress.Of(PublicationPart.Committing));
            await transaction.CommitAsync(cancellationToken);
            progress?.Report(SeedProgress.Of(PublicationPart.Committed));
            await transaction.DisposeAsync();
            await engine.TidyAsync(CancellationToken.None);
        }

        return report;
    }

    private async Task<ImportReport> WriteAsync(
        OpenUrbanContext db,
        ImportTables tables,
        StagedFile file,
        ImportRequest request,
        IImportReader reader,
        IProgress<SeedProgress>? progress,
        CancellationToken cancellationToken
    )
    {
        var current =
            await ReleaseLedger.FindCurrentAsync(db, cancellationToken)
            ?? throw new PublishException("The database has no release yet. Publish the data files first: load.");
        var entities = await ImportEntities.ReadAsync(db, request, reader, file, cancellationToken);
        var report = new ImportReport
        {
            Rows = reader.Rows,
            Release = current,
            UnknownIndicators = entities.UnknownIndicators,
            UnknownAreas = entities.UnknownAreas,
        };
        if (entities.RejectedRows.Count > 0)
        {
            return report with { RejectedRows = entities.RejectedRows };
        }

        await tables.NameAsync(file, entities.IndicatorIds, entities.AreaIds, cancellationToken);
        if (file.HasRepeated)
        {
            var repeated = await tables.FindRepeatedAsync(request.MaximumErrors + 1, cancellationToken);
            return report with
            {
                RejectedRows = [.. repeated.Take(request.MaximumErrors)],
                IsStopped = repeated.Count > request.MaximumErrors,
            };
        }

        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        if (await tables.LastDayAsync(cancellationToken) is { } lastDay && lastDay > today)
        {
            throw new PublishException(
                $"The file has values published on {lastDay:yyyy-MM-dd}, after the day of the release, {today:yyyy-MM-dd}. "
                    + "Nothing can hold a value before it is published: correct the days."
            );
        }

        progress?.Report(SeedProgress.Of(PublicationPart.Staged));
        var comparison = await tables.CompareAsync(
            entities.SourceId,
            entities.LastIndicatorId,
            file,
            isNew: entities.UnknownIndicators.Count == file.Indicators.Count,
            cancellationToken
        );
        var added = comparison.Added + file.ValuesOf(entities.UnknownIndicators.Select(i => i.Code));
        progress?.Report(SeedProgress.Of(PublicationPart.Compared));
        report = report with
        {
            Added = added,
            Revised = comparison.Revised,
            Withdrawn = comparison.Withdrawn,
            Unchanged = file.Values - added - comparison.Revised,
        };
        var isRefused = !request.Create && entities.UnknownIndicators.Count + entities.UnknownAreas.Count > 0;
        if (request.DryRun || isRefused || added + comparison.Revised + comparison.Withdrawn == 0)
        {
            return report;
        }

        // Confirmations that are kept as one version with another row cannot be counted from the rows.
        var counted = await ReleaseLedger.CountAsync(db, cancellationToken);
        var release = await ReleaseLedger.OpenAsync(
            db,
            current,
            request.Notes,
            (current.FilesChecksum, Release.ChecksumOf(Convert.ToHexStringLower(file.Digest), current.ImportsChecksum)),
            clock.GetUtcNow(),
            cancellationToken
        );
        await entities.CreateAsync(db, cancellationToken);
        (release.Added, release.Removed) = await tables.WriteAsync(
            release.Number,
            entities.SourceId,
            request.PublishedBasis,
            entities.LastIndicatorId,
            file,
            cancellationToken
        );
        await Confirmations.MarkAsync(db, release, cancellationToken);
        progress?.Report(SeedProgress.Of(PublicationPart.Written));
        await ReleaseLedger.CloseAsync(
            db,
            release,
            current,
            lead,
            current.Confirmations - counted.Confirmations,
            cancellationToken
        );
        progress?.Report(SeedProgress.Of(PublicationPart.Counted));
        return report with { Release = release, Published = true };
    }
}
