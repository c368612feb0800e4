using System.Runtime.CompilerServices;
using GraphQL.Types;

namespace OpenUrban.GraphQL.Limits;

/// <summary>How long the lists of introspection are. The schema does not change, so that this is counted once.</summary>
internal sealed class IntrospectionLengths
{
    private static readonly ConditionalWeakTable<ISchema, IntrospectionLengths> Known = [];

    private readonly Dictionary<string, (double Average, double Most)> lengths;

    private IntrospectionLengths(ISchema schema)
    {
        var types = schema.AllTypes.ToList();
        var fields = types
            .OfType<IComplexGraphType>()
            .Where(t => t is not IInputObjectGraphType)
            .Select(t => (double)t.Fields.Count)
            .ToList();
        var arguments = types
            .OfType<IComplexGraphType>()
            .SelectMany(t => t.Fields)
            .Select(f => (double)(f.Arguments?.Count ?? 0))
            .Concat(schema.Directives.Select(d => (double)(d.Arguments?.Count ?? 0)))
            .ToList();
        lengths = new()
        {
            ["types"] = (types.Count, types.Count),
            ["directives"] = (schema.Directives.Count, schema.Directives.Count),
            ["locations"] = Of(schema.Directives.Select(d => (double)d.Locations.Count), 1),
            ["fields"] = Of(fields, types.Count),
            ["args"] = Of(arguments, fields.Sum()),
            ["inputFields"] = Of(
                types.OfType<IInputObjectGraphType>().Select(t => (double)t.Fields.Count),
                types.Count
            ),
            ["interfaces"] = Of(
                types.OfType<IImplementInterfaces>().Select(t => (double)t.ResolvedInterfaces.Count),
                types.Count
            ),
            ["possibleTypes"] = Of(
                types.OfType<IAbstractGraphType>().Select(t => (double)t.PossibleTypes.Count),
                types.Count
            ),
            ["enumValues"] = Of(types.OfType<EnumerationGraphType>().Select(t => (double)t.Values.Count), types.Count),
        };
    }

    public static IntrospectionLengths Of(ISchema schema) => Known.GetValue(schema, s => new(s));

    /// <summary>Whether what a field gives, of all that there are, has itself as many as the average: a single object need not, nor directives.</summary>
    public bool IsAverage(string field) =>
        lengths.ContainsKey(field) && !field.Equals("directives", StringComparison.Ordinal);

    /// <param name="field">Name of the field.</param>
    /// <param name="isOfAll">Whether it is asked of all that there are, which have as many as the average.</param>
    public double Of(string field, bool isOfAll) =>
        !lengths.TryGetValue(field, out var length) ? 1
        : isOfAll ? length.Average
        : length.Most;

    private static (double Average, double Most) Of(IEnumerable<double> counts, double objects)
    {
        var all = counts.DefaultIfEmpty().ToList();
        return (all.Sum() / Math.Max(1, objects), all.Max());
    }
}
