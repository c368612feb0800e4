namespace OpenUrban.Data.Snapshots;

/// <summary>The rows of one entity type, found by key and by code.</summary>
internal sealed class EntityTable<TEntity>
    where TEntity : class
{
    private readonly TEntity?[] byKey = [];
    private readonly Dictionary<int, TEntity> byScatteredKey = [];
    private readonly Dictionary<string, TEntity> byCode = new(StringComparer.Ordinal);

    public EntityTable(IReadOnlyList<TEntity> rows)
    {
        Rows = rows;
        if (!typeof(IEntity).IsAssignableFrom(typeof(TEntity)))
        {
            return;
        }

        // Keys are given out one after another; an array of them is found without hashing.
        var last = rows.Count == 0 ? 0 : rows.Max(row => ((IEntity)row).Id);
        var isDense = last <= (4 * rows.Count) + 1024 && rows.All(row => ((IEntity)row).Id >= 0);
        byKey = isDense ? new TEntity?[last + 1] : [];
        foreach (var row in rows)
        {
            var entity = (IEntity)row;
            if (isDense)
            {
                byKey[entity.Id] = row;
            }
            else
            {
                byScatteredKey[entity.Id] = row;
            }

            // Of several versions with one code the one in force is meant.
            if (row is not Releases.IVersioned { IsLatest: false })
            {
                byCode[entity.Code] = row;
            }
        }
    }

    public IReadOnlyList<TEntity> Rows { get; }

    public TEntity? ById(int id) => (uint)id < (uint)byKey.Length ? byKey[id] : byScatteredKey.GetValueOrDefault(id);

    public TEntity? ByCode(string code) => byCode.GetValueOrDefault(code);
}
