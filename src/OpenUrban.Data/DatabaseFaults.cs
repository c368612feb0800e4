using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace OpenUrban.Data;

public static class DatabaseFaults
{
    /// <summary>The fault that an exception, or one that it wraps, tells of; null when it tells of none.</summary>
    public static DatabaseFault? Of(Exception? exception)
    {
        for (; exception is not null; exception = exception.InnerException)
        {
            switch (exception)
            {
                case SqliteException sqlite:
                    return Of(sqlite);
                case PostgresException { SqlState: { } state }:
                    return Of(state);
                case DbException:
                    return DatabaseFault.Away;
                default:
                    break;
            }
        }

        return null;
    }

    /// <summary>Result codes of SQLite: a file that cannot be opened or read, or is not the one that was opened first.</summary>
    private static DatabaseFault Of(SqliteException exception) =>
        exception.SqliteErrorCode switch
        {
            SQLitePCL.raw.SQLITE_READONLY => DatabaseFault.ReadOnly,
            SQLitePCL.raw.SQLITE_BUSY
            or SQLitePCL.raw.SQLITE_LOCKED
            or SQLitePCL.raw.SQLITE_FULL
            or SQLitePCL.raw.SQLITE_INTERRUPT
            or SQLitePCL.raw.SQLITE_NOMEM => DatabaseFault.Busy,
            // What cannot be written is the disk's fault: what was written before is as it was.
            SQLitePCL.raw.SQLITE_IOERR
                when exception.SqliteExtendedErrorCode
                    is SQLitePCL.raw.SQLITE_IOERR_WRITE
                        or SQLitePCL.raw.SQLITE_IOERR_FSYNC
                        or SQLitePCL.raw.SQLITE_IOERR_DIR_FSYNC
                        or SQLitePCL.raw.SQLITE_IOERR_TRUNCATE => DatabaseFault.Busy,
            SQLitePCL.raw.SQLITE_CANTOPEN
            or SQLitePCL.raw.SQLITE_CORRUPT
            or SQLitePCL.raw.SQLITE_IOERR
            or SQLitePCL.raw.SQLITE_NOTADB
            or SQLitePCL.raw.SQLITE_PROTOCOL
            or SQLitePCL.raw.SQLITE_SCHEMA => DatabaseFault.Damaged,
            // A file that is gone is made again by the next connection, without tables.
            SQLitePCL.raw.SQLITE_ERROR
                when exception.Message.Contains("no such table", StringComparison.Ordinal)
                    || exception.Message.Contains("malformed", StringComparison.Ordinal) => DatabaseFault.Damaged,
            _ => DatabaseFault.Mistake,
        };

    /// <summary>Classes of PostgreSQL's error codes (appendix A of its manual).</summary>
    private static DatabaseFault Of(string state) =>
        state switch
        {
            PostgresErrorCodes.ReadOnlySqlTransaction => DatabaseFault.ReadOnly,
            PostgresErrorCodes.UndefinedTable => DatabaseFault.Damaged,
            PostgresErrorCodes.QueryCanceled => DatabaseFault.Busy,
            _ => state[..2] switch
            {
                "08" or "28" or "3D" or "57" => DatabaseFault.Away,
                "40" or "53" or "55" => DatabaseFault.Busy,
                "58" or "F0" or "XX" => DatabaseFault.Damaged,
                _ => DatabaseFault.Mistake,
            },
        };
}
