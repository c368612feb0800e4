using GraphQL;
using GraphQL.Types;
using OpenUrban.GraphQL.Errors;
using OpenUrban.GraphQL.Http;
using OpenUrban.GraphQL.Limits;
using OpenUrban.GraphQL.State;

namespace OpenUrban.GraphQL.Execution;

/// <summary>The errors of requests that are refused before anything of them is executed.</summary>
internal static class DocumentErrors
{
    /// <summary>Those that are shown, with what they have to tell.</summary>
    /// <param name="errors">The errors that were found.</param>
    /// <param name="schema">The schema.</param>
    public static IReadOnlyList<ExecutionError> Show(IEnumerable<ExecutionError> errors, ISchema schema)
    {
        var all = new ExecutionErrors();
        all.AddRange(errors);
        List<ExecutionError> shown = [.. ValidationErrorLimitRule.Shorten(all) ?? all];
        foreach (var error in shown)
        {
            InputHint.AddTo(error, schema);
        }

        return shown;
    }

    /// <summary>Adds to errors of limits what of the operation would pass.</summary>
    public static void Suggest(
        IEnumerable<ExecutionError> errors,
        GraphQLHttpRequest request,
        ISchema schema,
        OperationLimits limits,
        DataState? state
    )
    {
        foreach (var error in errors)
        {
            if (
                // A shorter where would ask for other rows: that is the client's to decide.
                error is LimitError { LimitCode: not ErrorCode.ArgumentTooLarge }
                && error.Extensions?.ContainsKey("smallerQuery") != true
                && SmallerQuery.Of(schema, limits, request.Query!, request.OperationName, request.Variables, state)
                    is { } smaller
            )
            {
                error.AddExtension("smallerQuery", smaller);
            }
        }
    }
}
