using GraphQL.Execution;
using RequestError = OpenUrban.GraphQL.Errors.RequestError;

namespace OpenUrban.GraphQL.Operations;

/// <summary>Lets a request be parsed and validated, and ends it where its fields would begin.</summary>
internal sealed class StopBeforeExecution(RequestError reason) : DocumentExecutionListenerBase
{
    public RequestError Reason => reason;

    /// <summary>Whether there was nothing to refuse.</summary>
    public bool IsReached { get; private set; }

    public override Task BeforeExecutionAsync(IExecutionContext context)
    {
        IsReached = true;
        throw reason;
    }
}
