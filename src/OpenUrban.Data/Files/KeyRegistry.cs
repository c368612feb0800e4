using Microsoft.EntityFrameworkCore;

namespace OpenUrban.Data.Files;

/// <summary>Which key each code has. A code keeps the key that a database has given it before.</summary>
public sealed class KeyRegistry
{
    private readonly Dictionary<(Type Type, string Code), int> keys = [];
    private readonly Dictionary<Type, int> lastKeys = [];

    /// <summary>The keys of a database; none for an empty database.</summary>
    public static async Task<KeyRegistry> OfAsync(OpenUrbanContext db, CancellationToken cancellationToken)
    {
        var registry = new KeyRegistry();
        await registry.AddAsync(db.Sources, cancellationToken);
        await registry.AddAsync(db.Areas, cancellationToken);
        await registry.AddAsync(db.Plans, cancellationToken);
        await registry.AddAsync(db.Principles, cancellationToken);
        await registry.AddAsync(db.Goals, cancellationToken);
        await registry.AddAsync(db.Actions, cancellationToken);
        await registry.AddAsync(db.Measures, cancellationToken);
        await registry.AddAsync(db.MeasureParts, cancellationToken);
        await registry.AddAsync(db.Units, cancellationToken);
        await registry.AddAsync(db.Topics, cancellationToken);
        await registry.AddAsync(db.Indicators, cancellationToken);
        await registry.AddAsync(db.Vintages, cancellationToken);
        await registry.AddAsync(db.Concepts, cancellationToken);
        await registry.AddAsync(db.Notes, cancellationToken);
        await registry.AddAsync(db.Datasets, cancellationToken);
        return registry;
    }

    /// <summary>The key of a code; null when no data file and no earlier release has it.</summary>
    public int? Find<TEntity>(string code)
        where TEntity : class, IEntity => keys.TryGetValue((typeof(TEntity), code), out var key) ? key : null;

    internal int Register<TEntity>(string code)
        where TEntity : class, IEntity
    {
        if (Find<TEntity>(code) is { } known)
        {
            return known;
        }

        var key = lastKeys.GetValueOrDefault(typeof(TEntity)) + 1;
        keys[(typeof(TEntity), code)] = key;
        lastKeys[typeof(TEntity)] = key;
        return key;
    }

    private async Task AddAsync<TEntity>(IQueryable<TEntity> entities, CancellationToken cancellationToken)
        where TEntity : class, IEntity
    {
        foreach (var entity in await entities.Select(e => new { e.Id, e.Code }).ToListAsync(cancellationToken))
        {
            keys[(typeof(TEntity), entity.Code)] = entity.Id;
            lastKeys[typeof(TEntity)] = Math.Max(lastKeys.GetValueOrDefault(typeof(TEntity)), entity.Id);
        }
    }
}
