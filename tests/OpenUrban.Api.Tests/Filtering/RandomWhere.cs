using System.Text.Json.Nodes;

namespace OpenUrban.Api.Tests.Filtering;

/// <summary>
/// Random <c>where</c> trees over the schema's input types, with values of the rows, and what they mean in memory. It
/// knows the operators from the schema's descriptions and nothing of how they become SQL.
/// </summary>
internal sealed class RandomWhere(SchemaInputs inputs, Random random)
{
    /// <summary>Conditions on lists of related rows that a where may still have.</summary>
    private int lists = 10;

    /// <param name="input">Name of a filter input type.</param>
    /// <param name="rows">Rows to take values from.</param>
    /// <param name="depth">Levels of and, or and related rows that may still follow.</param>
    public (JsonNode Where, Func<object?, bool> Holds) Tree(string input, IReadOnlyList<object?> rows, int depth)
    {
        var sample = rows.Count <= 20 ? rows : [.. Enumerable.Range(0, 20).Select(_ => Pick(rows))];
        if (depth > 0 && random.Next(3) == 0)
        {
            return Combine(() => Tree(input, sample, depth - 1));
        }

        var members = inputs
            .Fields(input)
            .Where(f => f.Key is not ("and" or "or") && (depth > 0 || IsValue(f.Value)))
            .ToList();
        if (members.Count == 0)
        {
            return (new JsonObject(), _ => true);
        }

        var (tree, conditions) = (new JsonObject(), new List<Func<object?, bool>>());
        foreach (var name in Enumerable.Range(0, random.Next(0, 4)).Select(_ => Pick(members).Key).Distinct())
        {
            var (where, holds) = Member(name, inputs.Fields(input)[name], sample, depth);
            tree[name] = where;
            conditions.Add(holds);
        }

        return (tree, row => conditions.TrueForAll(holds => holds(row)));
    }

    private static bool IsValue(string input) => input.EndsWith("OperationFilterInput", StringComparison.Ordinal);

    private (JsonNode? Where, Func<object?, bool> Holds) Member(
        string name,
        string input,
        IReadOnlyList<object?> rows,
        int depth
    )
    {
        var isList = input.StartsWith("ListFilterInput", StringComparison.Ordinal);
        if (random.Next(40) == 0 || (isList && lists-- <= 0))
        {
            return (null, _ => true);
        }

        if (IsValue(input))
        {
            var (where, holds) = Value(input, [.. rows.Select(row => Read(row, name, input)).Distinct()], depth);
            return (where, row => holds(Read(row, name, input)));
        }

        if (!isList)
        {
            var (where, holds) = Tree(input, [.. rows.Select(row => MemoryRows.Member(row, name))], depth - 1);
            return (where, row => holds(MemoryRows.Member(row, name)));
        }

        return Related(name, input, [.. rows.SelectMany(row => MemoryRows.Members(row, name))], depth);
    }

    private (JsonNode Where, Func<object?, bool> Holds) Related(
        string name,
        string input,
        IReadOnlyList<object?> others,
        int depth
    )
    {
        var (quantifier, type) = Pick([.. inputs.Fields(input)]);
        if (quantifier == "any")
        {
            var any = random.Next(2) == 0;
            return (new JsonObject { ["any"] = any }, row => MemoryRows.Members(row, name).Any() == any);
        }

        var (where, holds) = Tree(type, others, depth - 1);
        return (
            new JsonObject { [quantifier] = where },
            quantifier switch
            {
                "all" => row => MemoryRows.Members(row, name).All(holds),
                "none" => row => !MemoryRows.Members(row, name).Any(holds),
                "some" => row => MemoryRows.Members(row, name).Any(holds),
                _ => throw new InvalidOperationException($"Say here what {quantifier} means."),
            }
        );
    }

    private (JsonNode Where, Func<object?, bool> Holds) Value(string input, IReadOnlyList<object?> values, int depth)
    {
        if (depth > 0 && inputs.Fields(input).ContainsKey("or") && random.Next(5) == 0)
        {
            return Combine(() => Value(input, values, depth - 1));
        }

        var (name, type) = Pick([.. inputs.Fields(input).Where(f => f.Key is not ("and" or "or"))]);
        var negated = name.StartsWith('n');
        var operation = negated ? name[1..] : name;
        if (operation == "in")
        {
            var list = Enumerable.Range(0, random.Next(4)).Select(_ => Operand(type, values)).ToList();
            return (
                new JsonObject { [name] = new JsonArray([.. list.Select(Node)]) },
                value => list.Contains(value) != negated
            );
        }

        var operand = Operand(type, values);
        if (operation is "contains" or "startsWith" or "endsWith" && operand is string { Length: > 1 } text)
        {
            var start = random.Next(text.Length);
            operand = Whole(text.Substring(start, random.Next(1, Math.Min(6, text.Length - start + 1))));
        }

        return (new JsonObject { [name] = Node(operand) }, value => Holds(operation, value, operand) != negated);
    }

    /// <summary>A positive operator. But for eq it holds for nothing that is missing, and with null for nothing.</summary>
    private static bool Holds(string operation, object? value, object? operand) =>
        operation == "eq" ? Equals(value, operand)
        : value is null || operand is null ? false
        : operation switch
        {
            "gt" => RowOrder.Compare(value, operand) > 0,
            "gte" => RowOrder.Compare(value, operand) >= 0,
            "lt" => RowOrder.Compare(value, operand) < 0,
            "lte" => RowOrder.Compare(value, operand) <= 0,
            "contains" => ((string)value).Contains((string)operand, StringComparison.Ordinal),
            "startsWith" => ((string)value).StartsWith((string)operand, StringComparison.Ordinal),
            "endsWith" => ((string)value).EndsWith((string)operand, StringComparison.Ordinal),
            _ => throw new InvalidOperationException($"Say here what {operation} means."),
        };

    /// <summary>Mostly a value that rows have, or one near it.</summary>
    private object? Operand(string type, IReadOnlyList<object?> values)
    {
        if (random.Next(10) == 0)
        {
            return null;
        }

        if (inputs.Values(type) is { } names)
        {
            return Pick(names);
        }

        var near = random.Next(4) == 0;
        return (values.Count == 0 ? null : Pick(values)) switch
        {
            double number => near ? number + 1 : number,
            bool flag => flag != near,
            string day when type == "Date" && near => $"{day[..9]}{(day[9] == '0' ? '1' : '0')}",
            string text => near && type != "Date" ? Pick([text.ToUpperInvariant(), "", "%", "_", text + " "]) : text,
            _ => null,
        };
    }

    /// <summary>The value of a row's member; an enumeration's as its name in the schema.</summary>
    private object? Read(object? row, string name, string input)
    {
        var value = MemoryRows.Plain(MemoryRows.Member(row, name));
        return value is string text && inputs.Values(inputs.Fields(input)["eq"]) is { } names
            ? names.Single(n =>
                n.Replace("_", "", StringComparison.Ordinal).Equals(text, StringComparison.OrdinalIgnoreCase)
            )
            : value;
    }

    private (JsonNode Where, Func<object?, bool> Holds) Combine(Func<(JsonNode Where, Func<object?, bool> Holds)> part)
    {
        var parts = Enumerable.Range(0, random.Next(4)).Select(_ => part()).ToList();
        var list = new JsonArray([.. parts.Select(p => p.Where)]);
        return random.Next(2) == 0
            ? (new JsonObject { ["and"] = list }, row => parts.TrueForAll(p => p.Holds(row)))
            : (new JsonObject { ["or"] = list }, row => parts.Count == 0 || parts.Exists(p => p.Holds(row)));
    }

    /// <summary>Without halves of surrogate pairs, which are refused.</summary>
    private static string Whole(string text) =>
        char.IsLowSurrogate(text[0]) || char.IsHighSurrogate(text[^1]) ? "" : text;

    private static JsonNode? Node(object? value) => value is null ? null : JsonValue.Create(value);

    private T Pick<T>(IReadOnlyList<T> list) => list[random.Next(list.Count)];
}
