using System.Text.RegularExpressions;
using GraphQL;
using GraphQL.Types;
using GraphQL.Validation.Errors;

namespace OpenUrban.GraphQL.Errors;

/// <summary>The validator says which type it expected; this says what a value of that type looks like.</summary>
internal static partial class InputHint
{
    private const string Key = "expectation";
    private const string ListKey = "lists";
    private const string Unnamed = "Expected '!', found null.";

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

    /// <summary>Adds the types of lists to an error that could not name them.</summary>
    public static void NameLists(ExecutionError error, string[] types)
    {
        if (types.Length > 0)
        {
            error.Data[ListKey] = types;
        }
    }

    /// <summary>The message of an error with what was added to it.</summary>
    public static string MessageOf(ExecutionError error)
    {
        var message = error switch
        {
            { Data: var data } when data[ListKey] is string[] types => Named(error.Message, types),
            // The name of an operation has no dollar.
            NoUnusedVariablesError => error.Message.Replace(
                " in operation '$",
                " in operation '",
                StringComparison.Ordinal
            ),
            _ => error.Message,
        };
        return error.Data[Key] is string expectation ? $"{message.TrimEnd('.')}. {expectation}" : message;
    }

    private static string Named(string message, string[] types)
    {
        foreach (var type in types)
        {
            var place = message.IndexOf(Unnamed, StringComparison.Ordinal);
            message =
                place < 0
                    ? message
                    : $"{message[..place]}Expected '{type}', found null.{message[(place + Unnamed.Length)..]}";
        }

        return message;
    }

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
