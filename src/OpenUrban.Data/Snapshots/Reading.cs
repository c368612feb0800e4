using System.Data.Common;
using Microsoft.Extensions.Logging;

namespace OpenUrban.Data.Snapshots;

/// <summary>A transaction in which something is read, and where its statements are written down.</summary>
/// <param name="Transaction">The transaction.</param>
/// <param name="Log">The log, on its lowest level but one.</param>
internal sealed record Reading(DbTransaction Transaction, ILogger Log)
{
    private static readonly Action<ILogger, string, Exception?> Statement = LoggerMessage.Define<string>(
        LogLevel.Debug,
        new EventId(60, nameof(Statement)),
        "{Sql}"
    );

    /// <param name="sql">A statement of constants and numbers.</param>
    public DbCommand Command(string sql)
    {
        Statement(Log, sql, null);
        var command = Transaction.Connection!.CreateCommand();
#pragma warning disable CA2100 // Nothing of it comes from outside.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.Transaction = Transaction;
        return command;
    }
}
