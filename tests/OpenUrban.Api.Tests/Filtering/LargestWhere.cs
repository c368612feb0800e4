using System.Text.Json.Nodes;

namespace OpenUrban.Api.Tests.Filtering;

/// <summary>A filter with as many levels and conditions as are allowed, each condition on another relation.</summary>
internal static class LargestWhere
{
    private const int Nesting = 8;
    private const int Conditions = 200;
    private const int Lists = 10;

    /// <param name="inputs">The schema's input types.</param>
    /// <param name="type">The filter input type to begin at.</param>
    /// <param name="throughLists">Whether to go through lists of related rows as well.</param>
    public static JsonObject Of(SchemaInputs inputs, string type, bool throughLists)
    {
        var (where, conditions, lists) = (new JsonObject(), 0, throughLists ? Lists : 0);

        // What is still empty is a condition as well, so it is put in its place when its turn comes.
        var open = new Queue<(JsonObject Place, string? Name, string Type, int Level)>([(where, null, type, 1)]);
        while (conditions < Conditions && open.TryDequeue(out var next))
        {
            var (place, fields) = (next.Place, inputs.Fields(next.Type));
            if (next.Name is { } name)
            {
                place = new JsonObject();
                var isList = next.Type.StartsWith("ListFilterInput", StringComparison.Ordinal);
                next.Place[name] = isList ? new JsonObject { ["some"] = place } : place;
                fields = isList ? inputs.Fields(fields["some"]) : fields;
            }

            var value = fields.First(f =>
                f.Value == "StringOperationFilterInput" || f.Value == "IntOperationFilterInput"
            );
            place[value.Key] = new JsonObject { ["neq"] = null };
            conditions++;
            foreach (var (member, input) in fields)
            {
                var leads =
                    member is not ("and" or "or")
                    && !input.EndsWith("OperationFilterInput", StringComparison.Ordinal)
                    && (!input.StartsWith("ListFilterInput", StringComparison.Ordinal) || lists-- > 0);
                if (leads && next.Level < Nesting)
                {
                    open.Enqueue((place, member, input, next.Level + 1));
                }
            }
        }

        return where;
    }
}
