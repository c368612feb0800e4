using GraphQLParser.AST;
using OpenUrban.GraphQL.Errors;

namespace OpenUrban.GraphQL.Execution;

/// <summary>A limit has ended an execution.</summary>
internal sealed class ExecutionEndedException(RequestError error, GraphQLOperationDefinition operation, long cost)
    : Exception
{
    public RequestError Error => error;

    public GraphQLOperationDefinition Operation => operation;

    /// <summary>Cells that it asked for.</summary>
    public long Cost => cost;
}
