using GraphQL;
using OpenUrban.GraphQL.Errors;

namespace OpenUrban.GraphQL.Tabular;

/// <summary>A question cannot be answered. Its errors are written as those of any answer.</summary>
public sealed class QuestionException(IReadOnlyList<ExecutionError> errors) : Exception(errors[0].Message)
{
    public IReadOnlyList<ExecutionError> Errors => errors;

    /// <summary>The <c>extensions.code</c> of each.</summary>
    public IReadOnlyList<string> Codes => [.. errors.Select(ErrorInfo.CodeOf)];
}
