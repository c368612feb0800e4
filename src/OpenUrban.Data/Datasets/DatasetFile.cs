using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using OpenUrban.Data.Observations;
using OpenUrban.Data.Plans;
using OpenUrban.Data.Queries;
using OpenUrban.Data.Releases;
using OpenUrban.Data.Snapshots;

namespace OpenUrban.Data.Datasets;

/// <summary>
/// Writes the whole data set as a file that is a database of its own. It is made row by row and in the same way whatever the
/// engine it comes from, so that equal data are equal bytes.
/// </summary>
public sealed class DatasetFile(IDbContextFactory<OpenUrbanContext> contexts)
{
    /// <summary>What is not read as entities: values, which are many, and what is no part of a release or made from it.</summary>
    private static readonly HashSet<Type> Elsewhere =
    [
        typeof(Observation),
        typeof(ObservationNote),
        typeof(StoredQuery),
        typeof(ReleaseContent),
    ];

    /// <summary>
    /// Writes a SQLite file that the API can be started on and that it answers from as it does from the release. What has
    /// versions is that of the release; names, texts and what else has none are as they are now.
    /// </summary>
    /// <param name="release">Number of the release.</param>
    /// <param name="path">The file. It appears when it is whole, in place of one that was there before.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such release.</exception>
    public async Task WriteSqliteAsync(int release, string path, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.BeginReadAsync(cancellationToken);
        var last = await db.Releases.MaxAsync(r => (int?)r.Number, cancellationToken) ?? 0;
        if (release < 1 || release > last)
        {
            throw new ArgumentOutOfRangeException(
                nameof(release),
                release,
                $"There is no such release: they are 1 to {last}."
            );
        }

        path = Path.GetFullPath(path);

        // Beside the file, because only within a file system it can be moved at one stroke.
        var workshop = Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}-{Guid.NewGuid()}");
        Directory.CreateDirectory(workshop);
        try
        {
            var packed = Path.Combine(workshop, "packed");
            await using (var copy = await SqliteCopy.CreateAsync(Path.Combine(workshop, "copy"), cancellationToken))
            {
                var isCurrent = release == last;
                await CopyCatalogueAsync(db, copy, release, isCurrent, cancellationToken);
                await CopyObservationsAsync(db, copy, release, isCurrent, cancellationToken);
                await copy.PackAsync(release, packed, cancellationToken);
            }

            File.Move(packed, path, overwrite: true);
        }
        finally
        {
            Directory.Delete(workshop, recursive: true);
        }
    }

    /// <summary>All but the values.</summary>
    private static async Task CopyCatalogueAsync(
        OpenUrbanContext db,
        SqliteCopy copy,
        int release,
        bool isCurrent,
        CancellationToken cancellationToken
    )
    {
        var inForce = isCurrent
            ? null
            : await db.Targets.InRelease(release).InForce().Select(t => t.Id).ToHashSetAsync(cancellationToken);
        var reader = new EntityReader(db.Database.CurrentTransaction!.GetDbTransaction());
        foreach (var type in db.Model.GetEntityTypes().Where(type => !Elsewhere.Contains(type.ClrType)))
        {
            // One by one: linked with each other, they would take along what is left out here.
            var rows = (await reader.ReadAsync([type], cancellationToken))[type].Cast<object>();
            copy.AddEntities(rows.Where(row => !IsLater(row)).Select(AsOfRelease));
        }

        await copy.SaveEntitiesAsync(cancellationToken);

        bool IsLater(object row) =>
            row is Release { Number: var number } && number > release
            || row is IVersioned { AddedInRelease: var added } && added > release;

        object AsOfRelease(object row)
        {
            if (inForce is not null && row is Target target)
            {
                target.RemovedInRelease = target.RemovedInRelease > release ? null : target.RemovedInRelease;
                target.IsLatest = inForce.Contains(target.Id);
            }

            return row;
        }
    }

    private static async Task CopyObservationsAsync(
        OpenUrbanContext db,
        SqliteCopy copy,
        int release,
        bool isCurrent,
        CancellationToken cancellationToken
    )
    {
        var inForce = isCurrent
            ? null
            : await db
                .Observations.InRelease(release)
                .InForce()
                .OrderBy(o => o.Id)
                .Select(o => o.Id)
                .ToListAsync(cancellationToken);
        await CopyRowsAsync(
            db,
            copy,
            db.Observations.Where(o => o.AddedInRelease <= release).OrderBy(o => o.Id),
            AsOfRelease,
            cancellationToken
        );
        await CopyRowsAsync(
            db,
            copy,
            db.Set<ObservationNote>()
                .Where(l => l.Observation!.AddedInRelease <= release)
                .OrderBy(l => l.ObservationId)
                .ThenBy(l => l.NoteId),
            change: null,
            cancellationToken
        );

        void AsOfRelease(CopiedRows row)
        {
            if (inForce is null)
            {
                return;
            }

            if (row.Number(nameof(Observation.RemovedInRelease)) > release)
            {
                row.Set(nameof(Observation.RemovedInRelease), null);
            }

            var isInForce = inForce.BinarySearch(row.Number(nameof(Observation.Id))!.Value) >= 0;
            row.Set(nameof(Observation.IsLatest), isInForce ? 1 : 0);
        }
    }

    /// <param name="db">Where the rows are.</param>
    /// <param name="copy">Where they are copied to.</param>
    /// <param name="rows">The rows, in the order in which they are to lie.</param>
    /// <param name="change">Changes the row that is about to be written.</param>
    /// <param name="cancellationToken">Ends it.</param>
    private static async Task CopyRowsAsync<TRow>(
        OpenUrbanContext db,
        SqliteCopy copy,
        IQueryable<TRow> rows,
        Action<CopiedRows>? change,
        CancellationToken cancellationToken
    )
        where TRow : class
    {
        await using var command = rows.CreateDbCommand();
        command.Transaction = db.Database.CurrentTransaction!.GetDbTransaction();
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        using var copied = copy.OpenRows(db.Model.FindEntityType(typeof(TRow))!.GetTableName()!, reader);
        while (await copied.ReadAsync(cancellationToken))
        {
            change?.Invoke(copied);
            copied.Write();
        }
    }
}
