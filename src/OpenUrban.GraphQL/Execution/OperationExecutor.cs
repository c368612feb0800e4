using System.Diagnostics;
using System.Text;
using GraphQL;
using GraphQLParser.AST;
using Microsoft.Extensions.Logging;
using OpenUrban.GraphQL.Errors;
using OpenUrban.GraphQL.Http;
using OpenUrban.GraphQL.Limits;
using OpenUrban.GraphQL.RateLimiting;
using OpenUrban.GraphQL.Receipts;
using OpenUrban.GraphQL.ResponseCache;
using OpenUrban.GraphQL.State;
using OpenUrban.GraphQL.Suggestions;
using OpenUrban.GraphQL.Tabular;

namespace OpenUrban.GraphQL.Execution;

/// <summary>
/// Executes operations: their fields write their values from the state in memory straight into the answer. What is not in memory is
/// noted while the answer is written, fetched at once, and the answer is written again.
/// </summary>
internal sealed partial class OperationExecutor(
    PlannedDocuments documents,
    ReceiptWriter receipts,
    OperationLimits limits,
    GraphQLHttpOptions options,
    IDataStates states,
    IAvailability availability,
    IDocumentExecuter engine,
    ILogger<OperationExecutor> log,
    IAskSource? source = null,
    ISuggestionSource? suggestions = null
)
{
    /// <summary>Needs that are known only when others have been met: more than any document can nest.</summary>
    private const int MaximumRounds = 64;

    /// <summary>An answer of up to so many bytes and cells, made in up to so many ticks, is small.</summary>
    private const int SmallBytes = 16 * 1024;

    private const int SmallCells = 1_000;
    private static readonly long SmallTicks = Stopwatch.Frequency / 1_000;

    private readonly WriterPool writers = new();

    /// <summary>What every answer without errors begins with, its data after it.</summary>
    public static ReadOnlySpan<byte> Start => "{\"data\":"u8;

    /// <summary>Whether a request is answered in no time, as far as those before it show.</summary>
    public bool IsSmall(GraphQLHttpRequest request, DataState state) =>
        state.Rows is not null
        && !string.IsNullOrWhiteSpace(request.Query)
        && documents.FindKnown(request) is { Errors.Count: 0 } document
        && document.For(request.Variables) is { LastBytes: > 0 and <= SmallBytes } operation
        && operation.Ticks <= SmallTicks
        && document.CostOf(request.Variables, state) <= SmallCells;

    /// <summary>The answer, or why there is none.</summary>
    /// <param name="request">What is asked, with its document.</param>
    /// <param name="state">What to answer from.</param>
    /// <param name="queriesOnly">Whether an operation that is not a query is refused.</param>
    /// <param name="turn">The turn of the operation.</param>
    /// <param name="cancellationToken">Cancelled when the client leaves.</param>
    /// <exception cref="ExecutionEndedException">It would be too long, or took too long.</exception>
    /// <exception cref="RequestError">
    /// There is no document, it is no query, it is costly and there is no turn for it, or what it needs is away.
    /// </exception>
    public async ValueTask<WrittenAnswer> ExecuteAsync(
        GraphQLHttpRequest request,
        DataState state,
        bool queriesOnly,
        OperationTurns.OperationTurn turn,
        CancellationToken cancellationToken
    )
    {
        if (string.IsNullOrWhiteSpace(request.Query))
        {
            throw new RequestError(
                ErrorCode.BadRequest,
                "There is no query. Give one, for example {\"query\": \"{ plans { nodes { code } } }\"} or ?query={plans{nodes{code}}}."
            );
        }

        var document = await documents.FindAsync(request, state, cancellationToken);
        if (queriesOnly && document.Operation is { Operation: not OperationType.Query })
        {
            throw new RequestError(
                ErrorCode.MethodNotAllowed,
                "Only queries may be sent with GET. Send this operation with POST."
            );
        }

        try
        {
            return document.Errors.Count > 0
                ? Refuse(request, state, document, document.Errors)
                : await ExecuteAsync(request, state, document, turn, cancellationToken);
        }
        catch (RefusedException refused)
        {
            return Refuse(request, state, document, refused.Errors);
        }
    }

    /// <summary>The request, ready to be written piece by piece.</summary>
    /// <exception cref="QuestionException">It is refused.</exception>
    public async ValueTask<PreparedAnswer> PrepareAsync(
        GraphQLHttpRequest request,
        DataState state,
        CancellationToken cancellationToken
    )
    {
        var document = await documents.FindAsync(request, state, cancellationToken);
        if (document.Errors.Count > 0)
        {
            throw new QuestionException(document.Errors);
        }

        try
        {
            var variables = await document.CoerceAsync(request.Variables, cancellationToken);
            var asked = await states.FindAsync(state, request.Release, availability, cancellationToken);
            return CostRule.Refuse(document.CostOf(request.Variables, asked), limits.Cells) is { } error
                ? throw new QuestionException([error])
                : new PreparedAnswer(
                    this,
                    writers,
                    asked,
                    document.Document,
                    document.For(request.Variables),
                    variables,
                    request.Variables,
                    options.Tables
                );
        }
        catch (RefusedException refused)
        {
            throw new QuestionException(refused.Errors);
        }
    }

    /// <summary>Fetches what the writer has noted, and lets it begin again.</summary>
    internal async Task FetchAsync(OperationWriter writer, int round)
    {
        if (round == MaximumRounds)
        {
            throw new InvalidOperationException("What an answer needs cannot be fetched.");
        }

        // Not the writer itself: what is given up may go on, and the writer is used again.
        var (state, asks, inputs) = (writer.State, writer.Asks, writer.Inputs);
        foreach (var ask in asks.Open.OfType<IntrospectionAsk>().ToList())
        {
            asks.Answer(ask, await ask.Field.ExecuteAsync(engine, inputs, writer.CancellationToken));
        }

        if (asks.Open.Count > 0)
        {
            var fetch = source ?? throw new InvalidOperationException("What an answer needs cannot be fetched.");
            await availability.UseAsync(
                async token =>
                {
                    await fetch.FetchAsync(state, asks, token);
                    return true;
                },
                writer.CancellationToken
            );
        }

        writer.Restart();
    }

    /// <summary>The errors that are shown, with what they have to tell. Faults are written to the log.</summary>
    internal IReadOnlyList<ExecutionError> Show(FieldErrors errors)
    {
        foreach (
            var fault in errors.All.Select(error => error.InnerException).OfType<Exception>().DistinctBy(e => e.Message)
        )
        {
            Failed(log, fault);
        }

        var shown = FieldErrors.Shorten(errors.All) ?? errors.All;
        foreach (var error in shown)
        {
            InputHint.AddTo(error, documents.Schema);
        }

        return shown;
    }

    private async ValueTask<WrittenAnswer> ExecuteAsync(
        GraphQLHttpRequest request,
        DataState state,
        PlannedDocument document,
        OperationTurns.OperationTurn turn,
        CancellationToken cancellationToken
    )
    {
        var variables = await document.CoerceAsync(request.Variables, cancellationToken);
        state = await states.FindAsync(state, request.Release, availability, cancellationToken);
        var cost = document.CostOf(request.Variables, state);
        if (CostRule.Refuse(cost, limits.Cells) is { } tooCostly)
        {
            throw new RefusedException([tooCostly]);
        }

        var operation = document.For(request.Variables);
        await turn.WeighAsync(cost, cancellationToken);
        var started = Stopwatch.GetTimestamp();
        var writer = writers.Take();
        writer.Begin(
            state,
            variables,
            request.Variables,
            operation.SlotCount,
            operation.LastBytes + (operation.LastBytes / 16),
            request.WantsReceipt ? new Receipt() : null,
            limits.Bytes,
            limits.Timeout,
            cancellationToken
        );
        try
        {
            operation.Check(writer);
            await WriteAsync(writer, operation, document, turn);
            if (writer.Errors is { } errors)
            {
                writer.Raw((byte)'}');
                writer.Complete();
                var body = BodyOf(writer, errors, request.WantsReceipt ? cost : null);
                writers.Return(writer);
                return new WrittenAnswer(body, document.Operation) { Errors = errors.All, Cost = cost };
            }

            var hints = HintsOf(writer, state);
            if (writer.Receipt is { } receipt)
            {
                var extensions = receipts.Write(
                    request,
                    document.Document,
                    document.Operation!,
                    cost,
                    writer.Written[Start.Length..],
                    receipt,
                    state,
                    hints
                );
                writer.Raw(extensions);
            }
            else if (hints.Count > 0)
            {
                writer.Raw(receipts.WriteHints(hints));
            }

            writer.Raw((byte)'}');
            writer.Complete();
            operation.LastBytes = writer.Position;
            operation.Took(Stopwatch.GetTimestamp() - started);
            return new WrittenAnswer(writers, writer, document.Operation!) { Cost = cost };
        }
        catch (LimitError error)
        {
            writers.Return(writer);
            throw new RefusedException([error]);
        }
        catch (Exception exception)
        {
            writers.Return(writer);
            if (EndOf(exception) is { } end)
            {
                throw new ExecutionEndedException(end, document.Operation!, cost);
            }

            throw;
        }

        // What a limit says that has ended it; null when it was something else.
        RequestError? EndOf(Exception exception) =>
            exception switch
            {
                AnswerTooLargeException => LimitErrors.TooLarge(limits),
                OperationCanceledException when !cancellationToken.IsCancellationRequested => LimitErrors.TimedOut(
                    limits
                ),
                RequestError { Code: ErrorCode.ResultTooLarge } tooLarge => tooLarge,
                _ => null,
            };
    }

    /// <summary>What is to be said of codes that the request names.</summary>
    private IReadOnlyList<KeyValuePair<string, object?>> HintsOf(OperationWriter writer, DataState state) =>
        writer.Codes.Count > 0 && suggestions is not null ? suggestions.Describe(state, writer.Codes) : [];

    /// <summary>Writes the data, in as many rounds as it takes.</summary>
    private async ValueTask WriteAsync(
        OperationWriter writer,
        PlannedOperation operation,
        PlannedDocument document,
        OperationTurns.OperationTurn turn
    )
    {
        for (var round = 0; ; round++)
        {
            writer.Raw(Start);
            if (turn.IsCostly)
            {
                await turn.ComputeAsync(() => operation.Write(writer));
            }
            else
            {
                operation.Write(writer);
            }

            if (writer.IsIncomplete)
            {
                await FetchAsync(writer, round);
            }
            else if (writer.HasFailed)
            {
                writer.Restart(new FieldErrors(document.Document));
            }
            else
            {
                return;
            }
        }
    }

    /// <summary>An answer of nothing but errors.</summary>
    private WrittenAnswer Refuse(
        GraphQLHttpRequest request,
        DataState state,
        PlannedDocument document,
        IReadOnlyList<ExecutionError> errors
    )
    {
        DocumentErrors.Suggest(errors, request, documents.Schema, limits, state);
        var text = GraphQLJson.Serializer.Serialize(new ExecutionResult { Errors = [.. errors] });
        return new WrittenAnswer(Encoding.UTF8.GetBytes(text), document.Operation)
        {
            Errors = errors,
            IsExecuted = false,
        };
    }

    /// <summary>An answer with errors, which come first, and what it has cost.</summary>
    private byte[] BodyOf(OperationWriter writer, FieldErrors errors, long? cost)
    {
        var shown = Show(errors);

        // A body of nothing but errors, without its last brace.
        var text = GraphQLJson.Serializer.Serialize(new ExecutionResult { Errors = [.. shown] });
        using var body = new MemoryStream();
        body.Write(Encoding.UTF8.GetBytes(text).AsSpan()[..^1]);
        body.WriteByte((byte)',');
        body.Write(shown == errors.All ? writer.Written.Span[1..^1] : "\"data\":null"u8);
        if (cost is { } cells)
        {
            body.Write(receipts.WriteCost(cells));
        }

        body.WriteByte((byte)'}');
        return body.ToArray();
    }

    [LoggerMessage(30, LogLevel.Error, "A field failed.")]
    private static partial void Failed(ILogger log, Exception exception);
}
