using GraphQL;

namespace OpenUrban.GraphQL.Execution;

/// <summary>A request is refused before anything of it is executed.</summary>
internal sealed class RefusedException(IReadOnlyList<ExecutionError> errors) : Exception
{
    public IReadOnlyList<ExecutionError> Errors => errors;
}
