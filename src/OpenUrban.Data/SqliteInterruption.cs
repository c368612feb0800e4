using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace OpenUrban.Data;

/// <summary>
/// Ends a SQLite statement when its token is cancelled. Microsoft.Data.Sqlite looks at the token before it starts one and
/// then runs it to the end, however long that takes.
/// </summary>
internal sealed class SqliteInterruption : DbCommandInterceptor
{
    private readonly ConditionalWeakTable<DbCommand, IDisposable> running = [];

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default
    )
    {
        if (cancellationToken.CanBeCanceled && command.Connection is SqliteConnection { Handle: { } handle })
        {
            var registration = cancellationToken.UnsafeRegister(
                static state => raw.sqlite3_interrupt((sqlite3)state!),
                handle
            );
            running.AddOrUpdate(command, registration);
        }

        return ValueTask.FromResult(result);
    }

    public override ValueTask<InterceptionResult> DataReaderClosingAsync(
        DbCommand command,
        DataReaderClosingEventData eventData,
        InterceptionResult result
    )
    {
        End(command);
        return ValueTask.FromResult(result);
    }

    public override InterceptionResult DataReaderDisposing(
        DbCommand command,
        DataReaderDisposingEventData eventData,
        InterceptionResult result
    )
    {
        End(command);
        return result;
    }

    public override Task CommandFailedAsync(
        DbCommand command,
        CommandErrorEventData eventData,
        CancellationToken cancellationToken = default
    )
    {
        End(command);
        return Task.CompletedTask;
    }

    /// <summary>Waits for an interrupt that is under way: the connection may serve someone else next.</summary>
    private void End(DbCommand command)
    {
        if (running.TryGetValue(command, out var registration))
        {
            running.Remove(command);
            registration.Dispose();
        }
    }
}
