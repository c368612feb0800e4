using GraphQL;
using GraphQLParser.AST;

namespace OpenUrban.GraphQL.Execution;

/// <summary>The body of an answer, in memory that is used again once it is disposed.</summary>
internal sealed class WrittenAnswer : IDisposable
{
    private readonly WriterPool? pool;
    private readonly ReadOnlyMemory<byte> body;
    private OperationWriter? writer;

    /// <param name="pool">Where the writer goes back.</param>
    /// <param name="writer">Has written it.</param>
    /// <param name="operation">The operation that was asked for.</param>
    public WrittenAnswer(WriterPool pool, OperationWriter writer, GraphQLOperationDefinition operation) =>
        (this.pool, this.writer, Operation) = (pool, writer, operation);

    /// <param name="body">A body of its own.</param>
    /// <param name="operation">The operation that was asked for; null where it is not known which.</param>
    public WrittenAnswer(ReadOnlyMemory<byte> body, GraphQLOperationDefinition? operation) =>
        (this.body, Operation) = (body, operation);

    public GraphQLOperationDefinition? Operation { get; }

    /// <summary>Its errors; empty where there is none.</summary>
    public IReadOnlyList<ExecutionError> Errors { get; init; } = [];

    /// <summary>Cells that it asked for; null where it was refused before that was known.</summary>
    public long? Cost { get; init; }

    /// <summary>Whether the operation was executed, rather than refused.</summary>
    public bool IsExecuted { get; init; } = true;

    public ReadOnlyMemory<byte> Body => writer?.Written ?? body;

    public void Dispose()
    {
        if (Interlocked.Exchange(ref writer, null) is { } given)
        {
            pool!.Return(given);
        }
    }
}
