using Microsoft.EntityFrameworkCore;

namespace OpenUrban.Data.Seeding;

/// <summary>Which key each code has. A code keeps the key that a database has given it before.</summary>
public sealed class CodeBook
{
    private readonly Dictionary<(Type Type, string Code), int> keys = [];
    private readonly Dictionary<Type, int> lastKeys = [];

    /// <summary>The book of a database; an empty one for an empty database.</summary>
    public static async Task<CodeBook> OfAsync(OpenUrbanContext db, CancellationToken cancellationToken)
    {
        var book = new CodeBook();
        await book.AddAsync(db.Sources, cancellationToken);
        await book.AddAsync(db.Areas, cancellationToken);
        await book.AddAsync(db.Plans, cancellationToken);
        await book.AddAsync(db.Principles, cancellationToken);
        await book.AddAsync(db.Goals, cancellationToken);
        await book.AddAsync(db.Actions, cancellationToken);
        await book.AddAsync(db.Measures, cancellationToken);
        await book.AddAsync(db.MeasureParts, cancellationToken);
        await book.AddAsync(db.Units, cancellationToken);
        await book.AddAsync(db.Topics, cancellationToken);
        await book.AddAsync(db.Indicators, cancellationToken);
        await book.AddAsync(db.Vintages, cancellationToken);
        await book.AddAsync(db.Concepts, cancellationToken);
        await book.AddAsync(db.Notes, cancellationToken);
        await book.AddAsync(db.Datasets, cancellationToken);
        return book;
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
