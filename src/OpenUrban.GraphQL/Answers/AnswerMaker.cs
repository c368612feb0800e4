using GraphQL;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using OpenUrban.GraphQL.Compilation;
using OpenUrban.GraphQL.Documents;
using OpenUrban.GraphQL.Errors;
using OpenUrban.GraphQL.Http;
using OpenUrban.GraphQL.Operations;
using OpenUrban.GraphQL.RateLimiting;
using OpenUrban.GraphQL.Receipts;
using OpenUrban.GraphQL.Telemetry;

namespace OpenUrban.GraphQL.Answers;

/// <summary>Makes the answer to a request.</summary>
internal sealed class AnswerMaker(
    CompiledExecutor compiled,
    RequestExecutor executor,
    IDataStates states,
    IAvailability availability,
    DocumentSource documents,
    ReceiptWriter receipts,
    ISchema schema,
    OperationLimits limits,
    IServiceScopeFactory scopes,
    OperationTurns turns,
    GraphQLTelemetry telemetry
)
{
    private long made;

    /// <summary>Answers that were made, or begun to be.</summary>
    public long Made => Interlocked.Read(ref made);

    /// <param name="request">What is asked, with its document.</param>
    /// <param name="state">What to answer from. Where the data have moved on, the answer is from a later state.</param>
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
            state.EarlierRelease(request.Release) is null && compiled.IsSmall(request, state)
                ? turns.Skip(request.Client)
                : await turns.TakeAsync(request.Client, cancellationToken);
        Interlocked.Increment(ref made);
        using var measurement = telemetry.Begin(request);
        try
        {
            if (await compiled.TryExecuteAsync(request, state, turn, cancellationToken) is { } written)
            {
                await documents.KeepAsync(request, cancellationToken);
                measurement.Compiled(state, written);
                return new Answer(state, written.Body, written) { HasErrors = written.Errors.Count > 0 };
            }
        }
        catch (ExecutionEndedException ended)
        {
            measurement.Ended(state, ended);
            await SuggestAsync(request, ended, state, turn, cancellationToken);
            return await EndedAsync(request, ended.Error, ended.Cost, state, cancellationToken);
        }

        Answer answer;
        ExecutionResult result;
        try
        {
            (answer, result) = await availability.UseAsync(
                token => ExecuteAsync(request, queriesOnly, stop: null, state, turn, token),
                cancellationToken
            );
        }
        catch (RequestError error) when (error.Code == ErrorCode.Unavailable)
        {
            // What is wrong with a document is so without a database as well.
            var stop = new StopBeforeExecution(error);
            (answer, result) = await ExecuteAsync(request, queriesOnly, stop, state, turn, cancellationToken);
        }

        measurement.Ordinary(answer.State, result);
        return answer;
    }

    /// <summary>Executes in the ordinary way, from the database.</summary>
    private async Task<(Answer Answer, ExecutionResult Result)> ExecuteAsync(
        GraphQLHttpRequest request,
        bool queriesOnly,
        StopBeforeExecution? stop,
        DataState state,
        OperationTurns.OperationTurn turn,
        CancellationToken cancellationToken
    )
    {
        // Services of its own: compiled operations need none, and other requests may wait for the same answer.
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<RequestedRelease>().Number = request.Release;
        if (stop is null)
        {
            state = await states.OpenAsync(scope.ServiceProvider, cancellationToken);
        }

        var receipt = request.WantsReceipt ? new Receipt() : null;
        var weigh = new WeighBeforeExecution(turn, request.Variables, state);
        var result = await executor.ExecuteAsync(
            request,
            queriesOnly,
            scope.ServiceProvider,
            receipt,
            state,
            cancellationToken,
            stop is null ? weigh : stop
        );
        if (weigh.Refusal is { } refusal)
        {
            throw refusal;
        }

        availability.Check(result);
        if (stop is { IsReached: true })
        {
            throw stop.Reason;
        }

        if (result.Errors?.Any(e => e is QueriesOnlyRule.NotAQueryError) == true)
        {
            throw new RequestError(
                ErrorCode.MethodNotAllowed,
                "Only queries may be sent with GET. Send this operation with POST."
            );
        }

        using var body = new LimitedStream(limits.Bytes);
        try
        {
            await GraphQLJson.Serializer.WriteAsync(body, result, cancellationToken);
            if (receipt is not null)
            {
                await AppendAsync(body, request, result, receipt, state, scope.ServiceProvider, cancellationToken);
            }
        }
        catch (AnswerTooLargeException)
        {
            var ended = RequestExecutor.Ended(LimitErrors.TooLarge(limits));
            (ended.Document, ended.Operation) = (result.Document, result.Operation);
            var refused = await EndedAsync(
                request,
                (RequestError)ended.Errors![0],
                result is { Document: { } document, Operation: { } operation }
                    ? OperationCost.Of(schema, document, operation, request.Variables, state)
                    : 0,
                state,
                cancellationToken
            );
            return (refused, ended);
        }

        if (result.Executed)
        {
            await documents.KeepAsync(request, cancellationToken);
        }

        var answer = new Answer(state, body.GetBuffer().AsMemory(0, (int)body.Length))
        {
            HasErrors = result.Errors is { Count: > 0 },
            Executed = result.Executed,
        };
        return (answer, result);
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
            using var answer = await compiled.TryExecuteAsync(part, state, turn, cancellationToken);
            if (answer is not null)
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
        await GraphQLJson.Serializer.WriteAsync(body, RequestExecutor.Ended(error), cancellationToken);
        if (request.WantsReceipt)
        {
            body.SetLength(body.Length - 1);
            body.Write(receipts.WriteCost(cost));
            body.WriteByte((byte)'}');
        }

        return new Answer(state, body.GetBuffer().AsMemory(0, (int)body.Length)) { HasErrors = true };
    }

    /// <summary>Adds the extensions to an answer that is written, so that nothing else of it changes by them.</summary>
    private async Task AppendAsync(
        MemoryStream body,
        GraphQLHttpRequest request,
        ExecutionResult result,
        Receipt receipt,
        DataState state,
        IServiceProvider services,
        CancellationToken cancellationToken
    )
    {
        if (result is not { Document: { } document, Operation: { } operation })
        {
            return;
        }

        var cost = OperationCost.Of(schema, document, operation, request.Variables, state);
        var data = body.GetBuffer()
            .AsMemory(CompiledExecutor.Start.Length, (int)body.Length - CompiledExecutor.Start.Length - 1);
        var extensions = result is { Executed: true, Errors: null or { Count: 0 } }
            ? await receipts.WriteAsync(
                request,
                document,
                operation,
                cost,
                data,
                receipt,
                state,
                services.GetRequiredService<IRowSource>(),
                cancellationToken
            )
            : receipts.WriteCost(cost);
        body.SetLength(body.Length - 1);
        body.Write(extensions);
        body.WriteByte((byte)'}');
    }
}
