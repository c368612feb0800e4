using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace OpenUrban.Imports.Staging;

/// <summary>With a statement of SQLite's own: parameters of ADO.NET cost three times as much as the row.</summary>
internal sealed class SqliteStagedRows : StagedRows
{
    private readonly sqlite3 handle;
    private readonly sqlite3_stmt statement;

    public SqliteStagedRows(SqliteConnection connection)
    {
        handle = connection.Handle!;
        SqliteException.ThrowExceptionForRC(
            raw.sqlite3_prepare_v2(handle, "INSERT INTO temp.\"Staged\" VALUES (?, ?, ?, ?, ?, ?)", out statement),
            handle
        );
    }

    public override void Add(int indicator, int area, int year, double? value, int details, long line)
    {
        raw.sqlite3_bind_int(statement, 1, indicator);
        raw.sqlite3_bind_int(statement, 2, area);
        raw.sqlite3_bind_int(statement, 3, year);
        if (value is { } number)
        {
            raw.sqlite3_bind_double(statement, 4, number);
        }
        else
        {
            raw.sqlite3_bind_null(statement, 4);
        }

        raw.sqlite3_bind_int(statement, 5, details);
        raw.sqlite3_bind_int64(statement, 6, line);
        raw.sqlite3_step(statement);

        // It gives the error of the step.
        SqliteException.ThrowExceptionForRC(raw.sqlite3_reset(statement), handle);
    }

    public override void Complete()
    {
        // Each row is there as soon as it has been added.
    }

    public override void Dispose() => statement.Dispose();
}
