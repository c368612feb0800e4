using GraphQL;
using GraphQL.Validation;
using GraphQLParser.AST;
using OpenUrban.GraphQL.Limits;
using OpenUrban.GraphQL.Receipts;
using OpenUrban.GraphQL.State;
using OpenUrban.GraphQL.Tabular;

namespace OpenUrban.GraphQL.Execution;

/// <summary>An answer without errors and extensions that can be written.</summary>
internal sealed class PreparedAnswer(
    OperationExecutor executor,
    WriterPool writers,
    DataState state,
    GraphQLDocument document,
    PlannedOperation operation,
    Variables variables,
    Inputs? inputs,
    TableLimits limits
)
{
    /// <summary>What it is made from.</summary>
    public DataState State => state;

    /// <summary>Writes it, on the caller's thread.</summary>
    /// <param name="receipt">Where its objects tell of themselves.</param>
    /// <param name="inPieces">Whether it is one list, which may be taken in pieces that each end behind an object.</param>
    /// <param name="take">Takes what was written, and may let the writer wait.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="QuestionException">Fields have errors.</exception>
    public void Write(
        Receipt receipt,
        bool inPieces,
        Action<ReadOnlyMemory<byte>> take,
        CancellationToken cancellationToken
    )
    {
        var writer = writers.Take();
        writer.Begin(
            state,
            variables,
            inputs,
            operation.SlotCount,
            operation.LastBytes,
            receipt,
            limits.PieceBytes,
            mostTime: null,
            cancellationToken,
            take,
            inPieces
        );
        try
        {
            operation.Check(writer);
            for (var round = 0; ; round++)
            {
                writer.Raw(OperationExecutor.Start);
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
                throw new QuestionException([.. executor.Show(errors)]);
            }

            writer.Raw((byte)'}');
            writer.Complete();
            writer.Hand();
        }
        catch (AnswerTooLargeException)
        {
            throw LimitErrors.PieceTooLarge(limits);
        }
        catch (LimitError error)
        {
            throw new QuestionException([error]);
        }
        finally
        {
            writers.Return(writer);
        }
    }
}
