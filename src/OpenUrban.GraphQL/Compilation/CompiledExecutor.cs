using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using GraphQL;
using GraphQL.Validation;
using GraphQLParser.AST;
using OpenUrban.GraphQL.Answers;
using OpenUrban.GraphQL.Errors;
using OpenUrban.GraphQL.Flattening;
using OpenUrban.GraphQL.Http;
using OpenUrban.GraphQL.Operations;
using OpenUrban.GraphQL.RateLimiting;
using OpenUrban.GraphQL.Receipts;

namespace OpenUrban.GraphQL.Compilation;

/// <summary>
/// Executes compiled operations: their fields write their values from the state in memory straight into the answer. Whatever
/// it cannot do, and all that is wrong, is left to ordinary execution, which gives the same bytes.
/// </summary>
internal sealed class CompiledExecutor(
    CompiledDocuments documents,
    ReceiptWriter receipts,
    OperationLimits limits,
    GraphQLHttpOptions options,
    IDataStates states,
    IAvailability availability,
    IAskSource? source = null
)
{
    /// <summary>Needs that are known only when others have been met: more than any document can nest.</summary>
    private const int MaximumRounds = 64;

    /// <summary>They hold little: their buffers are from a pool.</summary>
    private const int MaximumIdle = 256;

    /// <summary>An answer of up to so many bytes and cells, made in up to so many ticks, is small.</summary>
    private const int SmallBytes = 16 * 1024;

    private const int SmallCells = 1_000;
    private static readonly long SmallTicks = Stopwatch.Frequency / 1_000;

    private readonly GraphQLHttpOptions options = options;
    private readonly ConcurrentBag<OperationWriter> idle = [];
    private long taken;
    private long left;

    /// <summary>What every answer without errors begins with, its data after it.</summary>
    public static ReadOnlySpan<byte> Start => "{\"data\":"u8;

    /// <summary>Requests that it has answered.</summary>
    public long Taken => Interlocked.Read(ref taken);

    /// <summary>Requests that it has left to ordinary execution.</summary>
    public long Left => Interlocked.Read(ref left);

    /// <summary>Whether a request is answered from memory in no time, as far as those before it show.</summary>
    public bool IsSmall(GraphQLHttpRequest request, DataState state) =>
        options.Compile
        && state.Rows is not null
        && !string.IsNullOrWhiteSpace(request.Query)
        && documents.FindKnown(request) is { } document
        && document.For(request.Variables) is { LastBytes: > 0 and <= SmallBytes } operation
        && operation.Ticks <= SmallTicks
        && document.CostOf(request.Variables, state) <= SmallCells;

    /// <summary>The answer's body; null when it is to be made in the ordinary way.</summary>
    /// <exception cref="ExecutionEndedException">It would be too long, or took too long.</exception>
    /// <exception cref="Errors.RequestError">It is costly, and there is no turn for it.</exception>
    public async ValueTask<WrittenAnswer?> TryExecuteAsync(
        GraphQLHttpRequest request,
        DataState state,
        OperationTurns.OperationTurn turn,
        CancellationToken cancellationToken
    )
    {
        if (!options.Compile || state.Rows is null || string.IsNullOrWhiteSpace(request.Query))
        {
            return null;
        }

        var body = await ExecuteAsync(request, state, turn, cancellationToken);
        Interlocked.Increment(ref body is null ? ref left : ref taken);
        return body;
    }

    /// <summary>The request, ready to be written piece by piece; null when it is to be executed in the ordinary way.</summary>
    public async ValueTask<PreparedAnswer?> PrepareAsync(
        GraphQLHttpRequest request,
        DataState state,
        CancellationToken cancellationToken
    ) =>
        options.Compile
        && state.Rows is not null
        && await documents.FindAsync(request, state, cancellationToken) is { } document
        && document.For(request.Variables) is { } operation
        && await document.CoerceAsync(request.Variables, cancellationToken) is { } variables
        && await FindStateAsync(request, state, cancellationToken) is { } asked
            ? new PreparedAnswer(this, asked, document.Document, operation, variables, request.Variables)
            : null;

    /// <summary>The state that a request is answered from; null where that is an earlier release that is in the database alone.</summary>
    private async ValueTask<DataState?> FindStateAsync(
        GraphQLHttpRequest request,
        DataState state,
        CancellationToken cancellationToken
    ) =>
        state.EarlierRelease(request.Release) is { } number
            ? await availability.UseAsync(
                token => states.FindEarlierAsync(state, number, token).AsTask(),
                cancellationToken
            )
            : state;

    private async Task FetchAsync(OperationWriter writer, int round)
    {
        if (source is null || round == MaximumRounds)
        {
            throw new InvalidOperationException("What an answer needs cannot be fetched.");
        }

        // Not the writer itself: what is given up may go on, and the writer is used again.
        var (state, asks) = (writer.State, writer.Asks);
        await availability.UseAsync(
            async token =>
            {
                await source.FetchAsync(state, asks, token);
                return true;
            },
            writer.CancellationToken
        );
        writer.Restart();
    }

    private async ValueTask<WrittenAnswer?> ExecuteAsync(
        GraphQLHttpRequest request,
        DataState state,
        OperationTurns.OperationTurn turn,
        CancellationToken cancellationToken
    )
    {
        if (
            await documents.FindAsync(request, state, cancellationToken) is not { } document
            || document.For(request.Variables) is not { } operation
            || await document.CoerceAsync(request.Variables, cancellationToken) is not { } variables
            || await FindStateAsync(request, state, cancellationToken) is not { } asked
        )
        {
            return null;
        }

        state = asked;
        var cost = document.CostOf(request.Variables, state);
        if (cost > limits.Cells)
        {
            return null;
        }

        await turn.WeighAsync(cost, isCompiled: true, cancellationToken);
        var started = Stopwatch.GetTimestamp();
        var writer = Take();
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
                    break;
                }
            }

            if (writer.Errors is { } errors)
            {
                writer.Raw((byte)'}');
                writer.Complete();
                return new WrittenAnswer(this, writer, document.Operation, cost)
                {
                    Errors = errors.All,
                    Body = BodyOf(writer, errors, request.WantsReceipt ? cost : null),
                };
            }

            if (writer.Receipt is { } receipt)
            {
                var extensions = await receipts.WriteAsync(
                    request,
                    document.Document,
                    document.Operation,
                    cost,
                    writer.Written[Start.Length..],
                    receipt,
                    state,
                    state.Rows!,
                    cancellationToken
                );
                writer.Raw(extensions);
            }

            writer.Raw((byte)'}');
            writer.Complete();
            operation.LastBytes = writer.Position;
            operation.Took(Stopwatch.GetTimestamp() - started);
            return new WrittenAnswer(this, writer, document.Operation, cost);
        }
        catch (Exception exception) when (exception is GivenUpException or LimitError)
        {
            // What is larger than a limit is told before anything is executed.
            Return(writer);
            return null;
        }
        catch (AnswerTooLargeException)
        {
            Return(writer);
            throw new ExecutionEndedException(LimitErrors.TooLarge(limits), document.Operation, cost);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            Return(writer);
            throw new ExecutionEndedException(LimitErrors.TimedOut(limits), document.Operation, cost);
        }
        catch
        {
            Return(writer);
            throw;
        }
    }

    /// <summary>An answer with errors, which come first, and what it has cost.</summary>
    private byte[] BodyOf(OperationWriter writer, FieldErrors errors, long? cost)
    {
        var shown = ShownOf(errors);

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

    /// <summary>The errors that are shown, with what they have to tell.</summary>
    private IReadOnlyList<ExecutionError> ShownOf(FieldErrors errors)
    {
        var shown = FieldErrors.Shorten(errors.All) ?? errors.All;
        foreach (var error in shown)
        {
            Expectation.AddTo(error, documents.Schema);
        }

        return shown;
    }

    private OperationWriter Take() => idle.TryTake(out var writer) ? writer : new OperationWriter();

    private void Return(OperationWriter writer)
    {
        writer.End();
        if (idle.Count < MaximumIdle)
        {
            idle.Add(writer);
        }
    }

    /// <summary>An answer without errors and extensions that can be written.</summary>
    internal sealed class PreparedAnswer(
        CompiledExecutor executor,
        DataState state,
        GraphQLDocument document,
        CompiledOperation operation,
        Variables variables,
        Inputs? inputs
    )
    {
        /// <summary>Writes it, on the caller's thread.</summary>
        /// <param name="receipt">Where its objects tell of themselves.</param>
        /// <param name="inPieces">Whether it is one list, which may be taken in pieces that each end behind an object.</param>
        /// <param name="take">Takes what was written, and may let the writer wait.</param>
        /// <param name="cancellationToken">Ends it.</param>
        /// <exception cref="GivenUpException">Ordinary execution has to answer.</exception>
        /// <exception cref="QuestionException">Fields have errors.</exception>
        public void Write(
            Receipt receipt,
            bool inPieces,
            Action<ReadOnlyMemory<byte>> take,
            CancellationToken cancellationToken
        )
        {
            var writer = executor.Take();
            writer.Begin(
                state,
                variables,
                inputs,
                operation.SlotCount,
                operation.LastBytes,
                receipt,
                executor.options.Tables.PieceBytes,
                mostTime: null,
                cancellationToken,
                take,
                inPieces
            );
            try
            {
                for (var round = 0; ; round++)
                {
                    writer.Raw(Start);
                    operation.Write(writer);
                    if (writer.IsIncomplete)
                    {
                        // On a thread of its own, which nobody else waits for.
                        executor.FetchAsync(writer, round).GetAwaiter().GetResult();
                    }
                    else if (writer.HasFailed)
                    {
                        writer.Restart(new FieldErrors(document));
                    }
                    else
                    {
                        break;
                    }
                }

                if (writer.Errors is { } errors)
                {
                    throw new QuestionException([.. executor.ShownOf(errors)]);
                }

                writer.Raw((byte)'}');
                writer.Complete();
                writer.Hand();
            }
            catch (AnswerTooLargeException)
            {
                throw LimitErrors.PieceTooLarge(executor.options.Tables);
            }
            finally
            {
                executor.Return(writer);
            }
        }
    }

    /// <summary>The body of an answer, in memory that is used again once it is disposed.</summary>
    internal sealed class WrittenAnswer(
        CompiledExecutor executor,
        OperationWriter writer,
        GraphQLOperationDefinition operation,
        long cost
    ) : IDisposable
    {
        private OperationWriter? writer = writer;

        public GraphQLOperationDefinition Operation => operation;

        /// <summary>The errors of its fields; empty where there is none.</summary>
        public IReadOnlyList<ExecutionError> Errors { get; init; } = [];

        /// <summary>Cells that it asked for.</summary>
        public long Cost => cost;

        public ReadOnlyMemory<byte> Body
        {
            get => field.IsEmpty ? writer!.Written : field;
            init;
        }

        public void Dispose()
        {
            if (Interlocked.Exchange(ref writer, null) is { } given)
            {
                executor.Return(given);
            }
        }
    }
}
