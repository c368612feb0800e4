using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using OpenUrban.Data.Observations;
using OpenUrban.Data.Queries;
using OpenUrban.Data.Snapshots;
using OpenUrban.Testing;

namespace OpenUrban.Data.Tests.Snapshots;

/// <summary>Tables that are read without EF Core hold what EF Core reads, with the same links between rows.</summary>
[Trait("Category", "Slow")]
public sealed class EntityReaderTests
{
    private static readonly Type[] ReadElsewhere = [typeof(Observation), typeof(ObservationNote), typeof(StoredQuery)];

    [Theory, EngineData]
    public async Task Every_entity_is_read_as_by_ef_core(Engine engine)
    {
        await using var db = await (await LoadedDatabases.GetAsync(engine)).Contexts.CreateDbContextAsync();
        await using var transaction = await db.BeginReadAsync(CancellationToken.None);
        var types = db.Model.GetEntityTypes().Where(type => !ReadElsewhere.Contains(type.ClrType)).ToList();
        Assert.True(types.Count > 20);

        var tables = await new EntityReader(transaction.GetDbTransaction()).ReadAsync(types, CancellationToken.None);

        // Tracked, the entities of one context find each other.
        var expected = new Dictionary<IEntityType, List<object>>();
        foreach (var type in types)
        {
            var read = typeof(EntityReaderTests)
                .GetMethod(
                    nameof(ReadAsync),
                    System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic
                )!
                .MakeGenericMethod(type.ClrType);
            expected[type] = await (Task<List<object>>)read.Invoke(null, [db])!;
        }

        foreach (var type in types)
        {
            Assert.NotEmpty(expected[type]);
            Assert.Equal(
                expected[type].Select(row => Describe(type, row)).Order(StringComparer.Ordinal),
                tables[type].Cast<object>().Select(row => Describe(type, row)).Order(StringComparer.Ordinal)
            );
        }
    }

    private static async Task<List<object>> ReadAsync<TEntity>(OpenUrbanContext db)
        where TEntity : class
    {
        var rows = await db.Set<TEntity>().AsTracking().ToListAsync();
        return [.. rows];
    }

    /// <summary>All values of a row and, for each link, the keys of the rows at its other end.</summary>
    private static string Describe(IEntityType type, object row)
    {
        var values = type.GetProperties()
            .Select(p => p.PropertyInfo!)
            .Concat(type.GetComplexProperties().Select(p => p.PropertyInfo!))
            .Select(p => $"{p.Name}={JsonSerializer.Serialize(p.GetValue(row))}");
        var links = type.GetNavigations()
            .Where(n => !ReadElsewhere.Contains(n.TargetEntityType.ClrType))
            .Select(n => $"{n.Name}=>{Keys(n, n.PropertyInfo!.GetValue(row))}");
        return string.Join("; ", values.Concat(links));
    }

    private static string Keys(INavigation navigation, object? value)
    {
        IEnumerable<object> rows = value switch
        {
            null => [],
            System.Collections.IEnumerable many => many.Cast<object>(),
            _ => [value],
        };
        var key = navigation.TargetEntityType.FindPrimaryKey()!.Properties;
        return string.Join(
            ',',
            rows.Select(row => string.Join('/', key.Select(p => p.PropertyInfo!.GetValue(row))))
                .Order(StringComparer.Ordinal)
        );
    }
}
