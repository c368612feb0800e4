using System.Reflection;
using Microsoft.EntityFrameworkCore;
using OpenUrban.Data.Observations;
using OpenUrban.Data.Plans;
using OpenUrban.Data.Releases;
using OpenUrban.Data.Search;

namespace OpenUrban.Data.Snapshots;

/// <summary>A release in memory: its entities, linked with each other, and its observations as columns. It never changes.</summary>
public sealed class ReleaseSnapshot
{
    private static readonly HashSet<Type> Elsewhere =
    [
        typeof(Observation),
        typeof(ObservationNote),
        typeof(SearchEntry),
    ];
    private static int tableCount;

    private readonly object?[] tables = new object?[64];

    private ReleaseSnapshot(Release release) => Release = release;

    public Release Release { get; }

    /// <summary>Null when there are more of them than are to be held in memory.</summary>
    public ObservationColumns? Observations { get; private set; }

    /// <summary>Reads the current release within the transaction of the context.</summary>
    /// <param name="db">A context that nothing else uses meanwhile.</param>
    /// <param name="maximumObservations">With more versions of values than these, they stay in the database.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async Task<ReleaseSnapshot> LoadAsync(
        OpenUrbanContext db,
        long maximumObservations,
        CancellationToken cancellationToken
    )
    {
        var snapshot = new ReleaseSnapshot(
            await db.Releases.AsNoTracking().OrderByDescending(r => r.Number).FirstAsync(cancellationToken)
        );

        // Tracked, the entities of one context find each other.
        var load = typeof(ReleaseSnapshot).GetMethod(
            nameof(LoadTableAsync),
            BindingFlags.Instance | BindingFlags.NonPublic
        )!;
        foreach (var type in db.Model.GetEntityTypes().Select(e => e.ClrType).Where(t => !Elsewhere.Contains(t)))
        {
            await (Task)load.MakeGenericMethod(type).Invoke(snapshot, [db, cancellationToken])!;
        }

        db.ChangeTracker.Clear();
        var notes = snapshot.All<Note>().ToDictionary(n => n.Id);
        snapshot.Observations = await ObservationReader.ReadAsync(
            db,
            notes,
            snapshot.Release,
            maximumObservations,
            cancellationToken
        );
        return snapshot;
    }

    /// <summary>All rows of an entity type; of targets those that the release has.</summary>
    public IReadOnlyList<TEntity> All<TEntity>()
        where TEntity : class => Table<TEntity>().Rows;

    /// <summary>The entity with a key.</summary>
    public TEntity? ById<TEntity>(int id)
        where TEntity : class, IEntity => Table<TEntity>().ById(id);

    /// <summary>The entity with a code; of several versions the one in force.</summary>
    public TEntity? ByCode<TEntity>(string code)
        where TEntity : class, IEntity => Table<TEntity>().ByCode(code);

    private EntityTable<TEntity> Table<TEntity>()
        where TEntity : class =>
        (EntityTable<TEntity>?)tables[Place<TEntity>.Number]
        ?? throw new InvalidOperationException($"{typeof(TEntity).Name} is no entity of the snapshot.");

    private async Task LoadTableAsync<TEntity>(OpenUrbanContext db, CancellationToken cancellationToken)
        where TEntity : class
    {
        var rows = db.Set<TEntity>().AsTracking();
        if (typeof(TEntity) == typeof(Target))
        {
            rows = (IQueryable<TEntity>)((IQueryable<Target>)rows).Live();
        }

        tables[Place<TEntity>.Number] = new EntityTable<TEntity>(await rows.ToListAsync(cancellationToken));
    }

    /// <summary>The place of a type's table.</summary>
    private static class Place<TEntity>
    {
        public static readonly int Number = Interlocked.Increment(ref tableCount);
    }
}
