using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using OpenUrban.Testing;

namespace OpenUrban.Data.Tests;

/// <summary>Compiled models are generated from the entities (src/OpenUrban.Data/migrate): this fails when that was forgotten.</summary>
public sealed class CompiledModelTests
{
    [Theory, EngineData]
    public async Task The_compiled_model_is_that_of_the_present_entities(Engine engine)
    {
        await using var db = await (await LoadedDatabases.GetAsync(engine)).Contexts.CreateDbContextAsync();
        var fresh = db.GetService<IDesignTimeModel>().Model;

        Assert.NotSame(fresh, db.Model);
        Assert.Equal(Describe(fresh), Describe(db.Model));
        Assert.Contains("Observation.Year", string.Join('\n', Describe(db.Model)), StringComparison.Ordinal);
    }

    private static List<string> Describe(IModel model) =>
        [
            .. model
                .GetEntityTypes()
                .OrderBy(e => e.Name, StringComparer.Ordinal)
                .SelectMany(entity =>
                    Properties(entity, entity.ShortName())
                        .Concat(
                            entity
                                .GetIndexes()
                                .Select(i => $"{entity.ShortName()} index {Names(i.Properties)} unique {i.IsUnique}")
                        )
                        .Concat(entity.GetKeys().Select(k => $"{entity.ShortName()} key {Names(k.Properties)}"))
                        .Concat(
                            entity
                                .GetForeignKeys()
                                .Select(k =>
                                    $"{entity.ShortName()} {Names(k.Properties)} to {k.PrincipalEntityType.ShortName()} {k.DeleteBehavior}"
                                )
                        )
                        .Append($"{entity.ShortName()} table {entity.GetTableName()}")
                        .Order(StringComparer.Ordinal)
                ),
        ];

    private static IEnumerable<string> Properties(ITypeBase type, string path) =>
        type.GetProperties()
            .Select(p =>
                $"{path}.{p.Name} {p.ClrType.Name} {p.GetColumnName()} {p.GetColumnType()} null {p.IsNullable} "
                + $"length {p.GetMaxLength()} generated {p.ValueGenerated} as {p.GetTypeMapping().Converter?.ProviderClrType.Name}"
            )
            .Concat(type.GetComplexProperties().SelectMany(c => Properties(c.ComplexType, $"{path}.{c.Name}")));

    private static string Names(IReadOnlyList<IReadOnlyProperty> properties) =>
        string.Join(',', properties.Select(p => p.Name));
}
