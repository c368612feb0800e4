using GraphQL;
using GraphQL.Execution;
using OpenUrban.GraphQL.Answers;
using OpenUrban.GraphQL.Operations;
using RequestError = OpenUrban.GraphQL.Errors.RequestError;

namespace OpenUrban.GraphQL.RateLimiting;

/// <summary>Lets a request be parsed and validated, and waits for the turn that it needs where its fields would begin.</summary>
internal sealed class WeighBeforeExecution(OperationTurns.OperationTurn turn, Inputs? variables, DataState state)
    : DocumentExecutionListenerBase
{
    /// <summary>Why there was no turn; null when there was one.</summary>
    public RequestError? Refusal { get; private set; }

    public override async Task BeforeExecutionAsync(IExecutionContext context)
    {
        var cost = OperationCost.Of(context.Schema, context.Document, context.Operation, variables, state);
        try
        {
            await turn.WeighAsync(cost, isCompiled: false, context.CancellationToken);
        }
        catch (RequestError refusal)
        {
            Refusal = refusal;
            throw;
        }
    }
}
