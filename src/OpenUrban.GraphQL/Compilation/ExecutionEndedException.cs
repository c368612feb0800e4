using GraphQLParser.AST;
using OpenUrban.GraphQL.Errors;

namespace OpenUrban.GraphQL.Compilation;

/// <summary>A limit has ended a compiled execution; ordinary execution would come no further.</summary>
internal sealed class ExecutionEndedException(RequestError error, GraphQLOperationDefinition operation, long cost)
    : Exception
{
    public RequestError Error => error;

    public GraphQLOperationDefinition Operation => operation;

    /// <summary>Cells that it asked for.</summary>
    public long Cost => cost;
}
