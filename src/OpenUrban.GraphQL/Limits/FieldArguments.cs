using System.Collections;
using System.Globalization;
using GraphQLParser.AST;

namespace OpenUrban.GraphQL.Limits;

/// <summary>
/// The arguments of a field as the document and the variables have them, before anything was validated: what has not the
/// type that is looked for counts as not given.
/// </summary>
public sealed class FieldArguments
{
    private readonly GraphQLField field;
    private readonly OperationVariables variables;

    internal FieldArguments(GraphQLField field, OperationVariables variables)
    {
        this.field = field;
        this.variables = variables;
    }

    /// <summary>A whole number; null when it is not given.</summary>
    public long? Int(string name) =>
        Value(name) switch
        {
            GraphQLIntValue literal
                when long.TryParse(literal.Value.Span, CultureInfo.InvariantCulture, out var number) => number,
            int number => number,
            long number => number,
            _ => null,
        };

    /// <summary>A text or the name of an enumeration's value; null when it is not given.</summary>
    public string? Text(string name) =>
        Value(name) switch
        {
            GraphQLStringValue literal => literal.Value.ToString(),
            GraphQLEnumValue literal => literal.Name.StringValue,
            string text => text,
            _ => null,
        };

    /// <summary>Length of a list, where a single value is a list of one; null when it is not given.</summary>
    public int? Count(string name) =>
        Value(name) switch
        {
            null or GraphQLNullValue => null,
            GraphQLListValue list => list.Values?.Count ?? 0,
            string or IDictionary => 1,
            ICollection list => list.Count,
            _ => 1,
        };

    /// <summary>The texts of a list, where a single text is a list of one; null when it is not given.</summary>
    public IReadOnlyList<string>? Texts(string name) =>
        Value(name) switch
        {
            GraphQLListValue list => [.. (list.Values ?? []).Select(TextOf).OfType<string>()],
            string text => [text],
            IList<object?> list => [.. list.OfType<string>()],
            GraphQLStringValue literal => [literal.Value.ToString()],
            _ => null,
        };

    private string? TextOf(GraphQLValue value) =>
        (value is GraphQLVariable variable ? variables[variable] : value) switch
        {
            GraphQLStringValue literal => literal.Value.ToString(),
            string text => text,
            _ => null,
        };

    /// <summary>The values of a list as literals; null when it is none, or not of texts where it is a variable.</summary>
    internal List<GraphQLValue>? List(string name) =>
        Value(name) switch
        {
            GraphQLListValue list => list.Values,
            IList<object?> list when list.All(item => item is string) =>
            [
                .. list.Select(item => new GraphQLStringValue((string)item!)),
            ],
            _ => null,
        };

    private object? Value(string name)
    {
        var argument = field.Arguments?.Items.Find(a => a.Name.Value == name);
        return argument?.Value is GraphQLVariable variable ? variables[variable] : argument?.Value;
    }
}
