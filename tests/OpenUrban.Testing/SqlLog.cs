using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace OpenUrban.Testing;

/// <summary>
/// Writes down every query, and yields before each: SQLite's asynchronous calls are synchronous, which would hide two
/// resolvers sharing one context.
/// </summary>
/// <param name="waits">
/// Whether it waits a millisecond, in which requests may meet; else it only goes on on another thread, as is enough for publications, which
/// run hundreds of statements one after another.
/// </param>
public sealed class SqlLog(bool waits = true) : DbCommandInterceptor
{
    private readonly ConcurrentQueue<string> statements = new();
    private int reads;

    public IReadOnlyList<string> Statements => [.. statements];

    /// <summary>Rows that were read, and for each query the end of its rows.</summary>
    public int Reads => reads;

    public void Clear()
    {
        statements.Clear();
        reads = 0;
    }

    /// <summary>Writes down what is not run by EF Core.</summary>
    public void Add(string statement) => statements.Enqueue(statement);

    public override InterceptionResult DataReaderDisposing(
        DbCommand command,
        DataReaderDisposingEventData eventData,
        InterceptionResult result
    )
    {
        Interlocked.Add(ref reads, eventData.ReadCount);
        return result;
    }

    public override InterceptionResult<DbDataReader> ReaderExecuting(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result
    )
    {
        statements.Enqueue(command.CommandText);
        return result;
    }

    public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default
    )
    {
        statements.Enqueue(command.CommandText);

        // A row that is inserted is read back, too: thousands of delays would hide nothing.
        if (!command.CommandText.StartsWith("INSERT", StringComparison.Ordinal))
        {
            await (waits ? Task.Delay(1, cancellationToken) : Task.Run(() => { }, cancellationToken));
        }

        return result;
    }
}
