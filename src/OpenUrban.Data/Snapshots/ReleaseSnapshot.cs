using System.Collections;
using System.Data.Common;
using System.Reflection;
using Microsoft.EntityFrameworkCore.Metadata;
using OpenUrban.Data.Observations;
using OpenUrban.Data.Queries;
using OpenUrban.Data.Releases;

namespace OpenUrban.Data.Snapshots;

/// <summary>A release in memory: its entities, linked with each other, and its observations as columns. It never changes.</summary>
public sealed class ReleaseSnapshot
{
    private static readonly HashSet<Type> Elsewhere =
    [
        typeof(Observation),
        typeof(ObservationNote),
        typeof(StoredQuery),
        typeof(ReleaseContent),
    ];

    /// <summary>So many are read by two at once, which halves the time.</summary>
    private const int ManyObservations = 500_000;

    private static int tableCount;

    private readonly object?[] tables;

    /// <param name="tables">Lists of entities, each of one type.</param>
    private ReleaseSnapshot(IEnumerable<IList> tables)
    {
        this.tables = new object?[64];
        var add = typeof(ReleaseSnapshot).GetMethod(nameof(Add), BindingFlags.Instance | BindingFlags.NonPublic)!;
        foreach (var table in tables)
        {
            add.MakeGenericMethod(table.GetType().GetGenericArguments()).Invoke(this, [table]);
        }

        Release = All<Release>().MaxBy(release => release.Number)!;
    }

    /// <summary>An earlier release: its own values, and the entities as they are now. They have no versions but for targets, of which all are there.</summary>
    private ReleaseSnapshot(ReleaseSnapshot current, Release release, ObservationColumns observations)
    {
        tables = current.tables;
        Release = release;
        Observations = observations;
    }

    public Release Release { get; }

    /// <summary>Its values. Where there are more of them than are to be held in memory, their series and those that were fetched.</summary>
    public ObservationColumns Observations { get; private set; } = null!;

    /// <summary>Reads the last release.</summary>
    /// <param name="model">How entities lie in tables.</param>
    /// <param name="reading">What it is read in.</param>
    /// <param name="beginAnother">Another transaction that sees the same release; null when there is none.</param>
    /// <param name="maximumObservations">With more versions of values than these, they stay in the database.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    internal static async Task<ReleaseSnapshot> ReadAsync(
        IModel model,
        Reading reading,
        Func<Release, Task<Reading?>> beginAnother,
        long maximumObservations,
        CancellationToken cancellationToken
    )
    {
        var types = model.GetEntityTypes().Where(type => !Elsewhere.Contains(type.ClrType)).ToList();
        var entities = await new EntityReader(reading.Transaction).ReadAsync(types, cancellationToken);
        var snapshot = new ReleaseSnapshot(entities.Values);
        var readings = new List<Reading> { reading };
        if (snapshot.Release.Values > ManyObservations && await beginAnother(snapshot.Release) is { } another)
        {
            readings.Add(another);
        }

        snapshot.Observations =
            await ObservationReader.ReadAsync(
                readings,
                snapshot.All<Note>().ToDictionary(n => n.Id),
                snapshot.Release,
                isEarlier: false,
                maximumObservations,
                cancellationToken
            )
            ?? ObservationColumns.WithoutRows(
                await ObservationReader.ReadIndexAsync(reading, earlier: null, cancellationToken),
                await ObservationReader.ReadListsAsync(reading, earlier: null, cancellationToken)
            );
        return snapshot;
    }

    /// <summary>Reads an earlier release.</summary>
    /// <param name="reading">What it is read in.</param>
    /// <param name="release">The release.</param>
    /// <param name="maximumObservations">With more versions of values than these, they stay in the database.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    internal async Task<ReleaseSnapshot> ReadEarlierAsync(
        Reading reading,
        Release release,
        long maximumObservations,
        CancellationToken cancellationToken
    )
    {
        // Which of its rows are in force now is found by comparing it with the current release as a whole.
        var values = Observations.IsWhole
            ? await ObservationReader.ReadAsync(
                [reading],
                All<Note>().ToDictionary(n => n.Id),
                release,
                isEarlier: true,
                maximumObservations,
                cancellationToken
            )
            : null;
        values?.Compare(Observations);
        return new ReleaseSnapshot(
            this,
            release,
            values
                ?? ObservationColumns.WithoutRows(
                    await ObservationReader.ReadIndexAsync(reading, release.Number, cancellationToken),
                    await ObservationReader.ReadListsAsync(reading, release.Number, cancellationToken)
                )
        );
    }

    /// <summary>The same release with the rows of some series.</summary>
    /// <param name="reading">What they are read in. It may see a later release.</param>
    /// <param name="isLast">Whether it sees none.</param>
    /// <param name="current">The current release, where this is an earlier one.</param>
    /// <param name="series">The numbers of the series.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    internal async Task<ReleaseSnapshot> WithSeriesAsync(
        Reading reading,
        bool isLast,
        ReleaseSnapshot? current,
        IReadOnlyCollection<int> series,
        CancellationToken cancellationToken
    )
    {
        var noteById = All<Note>().ToDictionary(n => n.Id);
        var values = await ReadAsync(this, isLast && current is null, series);
        if (current is not null)
        {
            var now = current.Observations;
            if (!now.IsWhole)
            {
                List<int> same =
                [
                    .. series
                        .Select(s => now.FindSeries(values.IndicatorIdOf(s), values.AreaIdOf(s)))
                        .Where(s => s >= 0),
                ];
                now = same.Count == 0 ? now : await ReadAsync(current, isLast, same);
            }

            values.Compare(now);
        }

        return new ReleaseSnapshot(this, Release, values);

        Task<ObservationColumns> ReadAsync(ReleaseSnapshot of, bool isMarked, IReadOnlyCollection<int> numbers) =>
            ObservationReader.ReadSeriesAsync(
                reading,
                noteById,
                isMarked ? null : of.Release.Number,
                of.Observations.Index,
                numbers,
                cancellationToken
            );
    }

    /// <summary>Some series of any release, and nothing of its other series.</summary>
    /// <param name="reading">What they are read in.</param>
    /// <param name="number">Number of the release; 0 is before the first.</param>
    /// <param name="series">The keys of the series.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    internal async Task<ReleaseSnapshot> OfSeriesAsync(
        Reading reading,
        int number,
        IReadOnlyList<(int IndicatorId, int AreaId)> series,
        CancellationToken cancellationToken
    ) =>
        new(
            this,
            All<Release>().FirstOrDefault(release => release.Number == number) ?? Release,
            await ObservationReader.ReadSeriesAsync(
                reading,
                All<Note>().ToDictionary(n => n.Id),
                number,
                series,
                cancellationToken
            )
        );

    /// <summary>All rows of an entity type; of targets also those of the releases before.</summary>
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

    private void Add<TEntity>(IReadOnlyList<TEntity> rows)
        where TEntity : class => tables[Place<TEntity>.Number] = new EntityTable<TEntity>(rows);

    /// <summary>The place of a type's table.</summary>
    private static class Place<TEntity>
    {
        public static readonly int Number = Interlocked.Increment(ref tableCount);
    }
}
