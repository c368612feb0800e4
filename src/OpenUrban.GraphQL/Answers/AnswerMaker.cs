using GraphQL;
using Microsoft.Extensions.DependencyInjection;
using OpenUrban.GraphQL.Compilation;
using OpenUrban.GraphQL.Documents;
using OpenUrban.GraphQL.Errors;
using OpenUrban.GraphQL.Http;
using OpenUrban.GraphQL.Operations;
using OpenUrban.GraphQL.Telemetry;

namespace OpenUrban.GraphQL.Answers;

/// <summary>Makes the answer to a request.</summary>
internal sealed class AnswerMaker(
    CompiledExecutor compiled,
    RequestExecutor executor,
    IDataStates states,
    DocumentSource documents,
    IServiceScopeFactory scopes,
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
    /// <exception cref="RequestError">There is no document to execute, or it is no query.</exception>
    public async Task<Answer> MakeAsync(
        GraphQLHttpRequest request,
        DataState state,
        bool queriesOnly,
        CancellationToken cancellationToken
    )
    {
        Interlocked.Increment(ref made);
        using var measurement = telemetry.Begin(request);
        if (await compiled.TryExecuteAsync(request, state, cancellationToken) is { } written)
        {
            await documents.KeepAsync(request, cancellationToken);
            measurement.Compiled(state, written.Operation, written.Cost);
            return new Answer(state, written.Body, written);
        }

        // Services of its own: compiled operations need none, and other requests may wait for the same answer.
        await using var scope = scopes.CreateAsyncScope();
        state = await states.OpenAsync(scope.ServiceProvider, cancellationToken);
        var result = await executor.ExecuteAsync(request, queriesOnly, scope.ServiceProvider, cancellationToken);
        if (result.Errors?.Any(e => e is QueriesOnlyRule.NotAQueryError) == true)
        {
            throw new RequestError(
                ErrorCode.MethodNotAllowed,
                "Only queries may be sent with GET. Send this operation with POST."
            );
        }

        if (result.Executed)
        {
            await documents.KeepAsync(request, cancellationToken);
        }

        using var body = new MemoryStream();
        await GraphQLJson.Serializer.WriteAsync(body, result, cancellationToken);
        measurement.Ordinary(state, result);
        return new Answer(state, body.GetBuffer().AsMemory(0, (int)body.Length))
        {
            HasErrors = result.Errors is { Count: > 0 },
            Executed = result.Executed,
        };
    }
}
