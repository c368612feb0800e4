using GraphQL;
using GraphQL.Types;
using OpenUrban.GraphQL.Errors;
using OpenUrban.GraphQL.Execution;
using OpenUrban.GraphQL.Http;
using OpenUrban.GraphQL.Limits;
using OpenUrban.GraphQL.PersistedDocuments;
using OpenUrban.GraphQL.RateLimiting;
using OpenUrban.GraphQL.Receipts;
using OpenUrban.GraphQL.State;
using OpenUrban.GraphQL.Telemetry;

namespace OpenUrban.GraphQL.ResponseCache;

/// <summary>Makes the answer to a request.</summary>
internal sealed class AnswerMaker(
    OperationExecutor executor,
    DocumentSource documents,
    ReceiptWriter receipts,
    ISchema schema,
    OperationLimits limits,
    OperationTurns turns,
    GraphQLTelemetry telemetry
)
{
    private long made;

    /// <summary>Answers that were made, or begun to be.</summary>
    public long Made => Interlocked.Read(ref made);

    /// <param name="request">What is asked, with its document.</param>
    /// <param name="state">What to answer from.</param>
    /// <param name="queriesOnly">Whether an operation that is not a query is refused.</param>
    /// <param name="cancellationToken">Cancelled when the client leaves.</param>
    /// <exception cref="RequestError">There is no document to execute, it is no query, or there is no turn for it.</exception>
    public async Task<Answer> MakeAsync(
        GraphQLHttpRequest request,
        DataState state,
        bool queriesOnly,
        CancellationToken cancellationToken
    )
    {
        using var turn =
            state.EarlierRelease(request.Release) is null && executor.IsSmall(request, state)
                ? turns.Skip(request.Client)
                : await turns.TakeAsync(request.Client, cancellationToken);
        Interlocked.Increment(ref made);
        using var measurement = telemetry.Begin(request);
        try
        {
            var written = await executor.ExecuteAsync(request, state, queriesOnly, turn, cancellationToken);
            if (written.IsExecuted)
            {
                await documents.KeepAsync(request, cancellationToken);
            }

            measurement.Written(state, written);
            return new Answer(state, written.Body, written)
            {
                HasErrors = written.Errors.Count > 0,
                Executed = written.IsExecuted,
            };
        }
        catch (ExecutionEndedException ended)
        {
            measurement.Ended(state, ended);
            await SuggestAsync(request, ended, state, turn, cancellationToken);
            return await EndedAsync(request, ended.Error, ended.Cost, state, cancellationToken);
        }
    }

    /// <summary>
    /// Adds to an error what of the operation would be short enough: tried, because how long texts are only the answer tells.
    /// </summary>
    private async Task SuggestAsync(
        GraphQLHttpRequest request,
        ExecutionEndedException ended,
        DataState state,
        OperationTurns.OperationTurn turn,
        CancellationToken cancellationToken
    )
    {
        const int Part = 8;
        if (
            ended.Error.Code != ErrorCode.ResultTooLarge
            || SmallerQuery.Of(
                schema,
                limits.WithCells(Math.Min(limits.Cells, ended.Cost / Part)),
                request.Query!,
                request.OperationName,
                request.Variables,
                state
            )
                is not { } smaller
        )
        {
            return;
        }

        try
        {
            var part = new GraphQLHttpRequest(smaller, null, request.Variables, null);
            using var answer = await executor.ExecuteAsync(part, state, queriesOnly: true, turn, cancellationToken);
            if (answer.Errors.Count == 0)
            {
                ended.Error.With("smallerQuery", smaller);
            }
        }
        catch (ExecutionEndedException)
        {
            // Its texts are long as well.
        }
    }

    /// <summary>The answer to an operation that a limit has ended. Nothing of its data: what was reached depends on the moment.</summary>
    private async Task<Answer> EndedAsync(
        GraphQLHttpRequest request,
        RequestError error,
        long cost,
        DataState state,
        CancellationToken cancellationToken
    )
    {
        using var body = new MemoryStream();
        await GraphQLJson.Serializer.WriteAsync(
            body,
            new ExecutionResult { Executed = true, Errors = [error] },
            cancellationToken
        );
        if (request.WantsReceipt)
        {
            body.SetLength(body.Length - 1);
            body.Write(receipts.WriteCost(cost));
            body.WriteByte((byte)'}');
        }

        return new Answer(state, body.GetBuffer().AsMemory(0, (int)body.Length)) { HasErrors = true };
    }
}
