using System.Text.RegularExpressions;
using GraphQL;
using GraphQL.Types;

namespace OpenUrban.GraphQL.Errors;

/// <summary>The validator says which type it expected; this says what a value of that type looks like.</summary>
internal static partial class Expectation
{
    private const string Key = "expectation";

    /// <summary>Adds it to an error that names an expected type.</summary>
    public static void AddTo(ExecutionError error, ISchema schema)
    {
        if (
            ExpectedType().Match(error.Message) is { Success: true } match
            && schema.AllTypes[match.Groups["type"].Value] is { } type
            && Of(type) is { } expectation
        )
        {
            error.Data[Key] = expectation;
        }
    }

    /// <summary>The message of an error with what was added to it.</summary>
    public static string MessageOf(ExecutionError error) =>
        error.Data[Key] is string expectation ? $"{error.Message.TrimEnd('.')}. {expectation}" : error.Message;

    private static string? Of(IGraphType type) =>
        type switch
        {
            EnumerationGraphType kinds =>
                $"{kinds.Name} is one of {string.Join(", ", kinds.Values.Select(v => v.Name))}.",
            IntGraphType => $"Int is a whole number from {int.MinValue} to {int.MaxValue}.",
            FloatGraphType => "Float is a number up to 1.797e308 on either side of zero.",
            ScalarGraphType { Description: { } description } scalar => $"{scalar.Name}: {description}",
            _ => null,
        };

    [GeneratedRegex("(?:xpected type|Unable to convert '.*' to) '(?<type>\\w+)'", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ExpectedType();
}
