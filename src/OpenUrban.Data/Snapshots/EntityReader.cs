using System.Collections;
using System.Data.Common;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace OpenUrban.Data.Snapshots;

/// <summary>
/// Reads whole tables as EF Core's model maps them, and links their rows with each other. A query of EF Core would do
/// the same; preparing thirty of them takes a start more than a second, and this none.
/// </summary>
internal sealed class EntityReader(DbTransaction transaction)
{
    private readonly Dictionary<Type, Dictionary<string, object>> names = [];

    /// <summary>The rows of each entity type: all of them, also those that a release has removed.</summary>
    public async Task<IReadOnlyDictionary<IEntityType, IList>> ReadAsync(
        IReadOnlyCollection<IEntityType> types,
        CancellationToken cancellationToken
    )
    {
        var tables = new Dictionary<IEntityType, IList>();
        foreach (var type in types)
        {
            tables[type] = await ReadAsync(type, cancellationToken);
        }

        foreach (var key in types.SelectMany(type => type.GetForeignKeys()))
        {
            if (tables.TryGetValue(key.PrincipalEntityType, out var principals))
            {
                Link(key, tables[key.DeclaringEntityType], principals);
            }
        }

        return tables;
    }

    /// <summary>The columns that an entity lies in.</summary>
    internal static IReadOnlyList<string> ColumnsOf(IEntityType type)
    {
        var columns = new List<string>();
        ShapeOf(type, StoreObjectIdentifier.Table(type.GetTableName()!), columns);
        return columns;
    }

    private static void Link(IForeignKey key, IList dependents, IList principals)
    {
        var (toPrincipal, toDependents) = (
            key.DependentToPrincipal?.PropertyInfo,
            key.PrincipalToDependent?.PropertyInfo
        );
        if (toPrincipal is null && toDependents is null)
        {
            return;
        }

        var (keyProperty, foreignKey) = (key.PrincipalKey.Properties[0].PropertyInfo!, key.Properties[0].PropertyInfo!);
        var byKey = principals.Cast<object>().ToDictionary(principal => keyProperty.GetValue(principal)!);
        foreach (var dependent in dependents)
        {
            if (foreignKey.GetValue(dependent) is not { } value || !byKey.TryGetValue(value, out var principal))
            {
                continue;
            }

            toPrincipal?.SetValue(dependent, principal);
            (toDependents?.GetValue(principal) as IList)?.Add(dependent);
        }
    }

    private async Task<IList> ReadAsync(IEntityType type, CancellationToken cancellationToken)
    {
        var table = StoreObjectIdentifier.Table(type.GetTableName()!);
        var columns = new List<string>();
        var shape = ShapeOf(type, table, columns);
        var quoted = string.Join(", ", columns.Select(column => $"\"{column}\""));
        await using var command = transaction.Connection!.CreateCommand();
#pragma warning disable CA2100 // Names of the model.
        command.CommandText = $"SELECT {quoted} FROM \"{table.Name}\"";
#pragma warning restore CA2100
        command.Transaction = transaction;
        var found = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(type.ClrType))!;
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        while (await rows.ReadAsync(cancellationToken))
        {
            found.Add(Read(shape, rows));
        }

        return found;
    }

    /// <summary>Which columns the parts of an object are read from.</summary>
    private static Shape ShapeOf(ITypeBase type, StoreObjectIdentifier table, List<string> columns)
    {
        var values = new List<(IProperty, int)>();
        foreach (var property in type.GetProperties())
        {
            values.Add((property, columns.Count));
            columns.Add(property.GetColumnName(table)!);
        }

        var (parts, lists) = (new List<(IComplexProperty, Shape)>(), new List<(IComplexProperty, int)>());
        foreach (var property in type.GetComplexProperties())
        {
            if (property.IsCollection)
            {
                lists.Add((property, columns.Count));
                columns.Add(property.ComplexType.GetContainerColumnName()!);
            }
            else
            {
                parts.Add((property, ShapeOf(property.ComplexType, table, columns)));
            }
        }

        return new Shape(type.ClrType, values, parts, lists);
    }

    private object Read(Shape shape, DbDataReader row)
    {
        var made = Activator.CreateInstance(shape.Type)!;
        foreach (var (property, column) in shape.Values)
        {
            if (!row.IsDBNull(column))
            {
                property.PropertyInfo!.SetValue(made, Value(property.ClrType, row, column));
            }
        }

        foreach (var (property, part) in shape.Parts)
        {
            // An optional part that has nothing is not there.
            if (!property.IsNullable || part.HasAny(row))
            {
                property.PropertyInfo!.SetValue(made, Read(part, row));
            }
        }

        foreach (var (property, column) in shape.Lists)
        {
            using var document = JsonDocument.Parse(row.GetString(column));
            var items = (IList)property.PropertyInfo!.GetValue(made)!;
            foreach (var element in document.RootElement.EnumerateArray())
            {
                items.Add(Read(property.ComplexType, element));
            }
        }

        return made;
    }

    private object Read(IComplexType type, JsonElement element)
    {
        var made = Activator.CreateInstance(type.ClrType)!;
        foreach (var property in type.GetProperties())
        {
            if (element.TryGetProperty(property.GetJsonPropertyName()!, out var value))
            {
                property.PropertyInfo!.SetValue(
                    made,
                    value.ValueKind switch
                    {
                        JsonValueKind.Null => null,
                        JsonValueKind.String when property.ClrType.IsEnum => Name(property.ClrType, value.GetString()!),
                        JsonValueKind.String => value.GetString(),
                        JsonValueKind.Number => value.GetInt32(),
                        var kind => throw new NotSupportedException($"{kind} in the JSON of {type.Name}"),
                    }
                );
            }
        }

        return made;
    }

    private object Value(Type type, DbDataReader row, int column)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type switch
        {
            { IsEnum: true } => Name(type, row.GetString(column)),
            _ when type == typeof(string) => row.GetString(column),
            _ when type == typeof(int) => row.GetInt32(column),
            _ when type == typeof(double) => row.GetDouble(column),
            _ when type == typeof(bool) => row.GetBoolean(column),
            _ when type == typeof(DateOnly) => row.GetFieldValue<DateOnly>(column),
            _ when type == typeof(DateTimeOffset) => row.GetFieldValue<DateTimeOffset>(column),
            _ => throw new NotSupportedException($"A column of the type {type.Name}"),
        };
    }

    private object Name(Type type, string name)
    {
        if (!names.TryGetValue(type, out var values))
        {
            names[type] = values = [];
        }

        if (!values.TryGetValue(name, out var value))
        {
            values[name] = value = Enum.Parse(type, name);
        }

        return value;
    }

    /// <param name="Type">The type of the object.</param>
    /// <param name="Values">What is in a column of its own.</param>
    /// <param name="Parts">Objects that lie in several columns.</param>
    /// <param name="Lists">Lists that lie in a column as JSON.</param>
    private sealed record Shape(
        Type Type,
        List<(IProperty Property, int Column)> Values,
        List<(IComplexProperty Property, Shape Shape)> Parts,
        List<(IComplexProperty Property, int Column)> Lists
    )
    {
        public bool HasAny(DbDataReader row) =>
            Values.Exists(v => !row.IsDBNull(v.Column)) || Parts.Exists(p => p.Shape.HasAny(row));
    }
}
