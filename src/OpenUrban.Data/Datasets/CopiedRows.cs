using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace OpenUrban.Data.Datasets;

/// <summary>
/// Writes rows that are read from either engine into a table of SQLite with the same columns, as EF Core would store them.
/// With a statement of SQLite's own: parameters of ADO.NET cost three times as much as the row.
/// </summary>
internal sealed class CopiedRows : IDisposable
{
    private readonly sqlite3 handle;
    private readonly sqlite3_stmt statement;
    private readonly DbDataReader rows;
    private readonly Dictionary<string, int> columns = new(StringComparer.Ordinal);
    private readonly Action<int>[] bind;

    /// <summary>Most dates are that of the row before.</summary>
    private (DateOnly Date, string Text) day;

    public CopiedRows(SqliteConnection connection, string table, DbDataReader rows)
    {
        handle = connection.Handle!;
        this.rows = rows;
        for (var i = 0; i < rows.FieldCount; i++)
        {
            columns.Add(rows.GetName(i), i);
        }

        bind = [.. columns.Values.Select(i => BinderOf(rows.GetFieldType(i)))];
        var names = string.Join(", ", columns.Keys.Select(name => $"\"{name}\""));
        var places = string.Join(", ", columns.Keys.Select(_ => "?"));
        SqliteException.ThrowExceptionForRC(
            raw.sqlite3_prepare_v2(handle, $"INSERT INTO \"{table}\" ({names}) VALUES ({places})", out statement),
            handle
        );
    }

    /// <summary>Goes to the next row; false after the last.</summary>
    public async ValueTask<bool> ReadAsync(CancellationToken cancellationToken)
    {
        if (!await rows.ReadAsync(cancellationToken))
        {
            return false;
        }

        for (var i = 0; i < bind.Length; i++)
        {
            if (rows.IsDBNull(i))
            {
                raw.sqlite3_bind_null(statement, i + 1);
            }
            else
            {
                bind[i](i);
            }
        }

        return true;
    }

    /// <summary>A whole number of the row as it was read; null where there is none.</summary>
    public long? Number(string column) => columns[column] is var i && rows.IsDBNull(i) ? null : rows.GetInt64(i);

    /// <summary>Another number for the row that is about to be written.</summary>
    public void Set(string column, long? number)
    {
        var place = columns[column] + 1;
        if (number is { } value)
        {
            raw.sqlite3_bind_int64(statement, place, value);
        }
        else
        {
            raw.sqlite3_bind_null(statement, place);
        }
    }

    public void Write()
    {
        raw.sqlite3_step(statement);

        // It gives the error of the step.
        SqliteException.ThrowExceptionForRC(raw.sqlite3_reset(statement), handle);
    }

    public void Dispose() => statement.Dispose();

    private Action<int> BinderOf(Type type) =>
        type switch
        {
            _ when type == typeof(string) => i => raw.sqlite3_bind_text(statement, i + 1, rows.GetString(i)),
            _ when type == typeof(long) || type == typeof(int) => i =>
                raw.sqlite3_bind_int64(statement, i + 1, rows.GetInt64(i)),
            _ when type == typeof(double) => i => raw.sqlite3_bind_double(statement, i + 1, rows.GetDouble(i)),
            _ when type == typeof(bool) => i => raw.sqlite3_bind_int(statement, i + 1, rows.GetBoolean(i) ? 1 : 0),
            _ when type == typeof(DateOnly) || type == typeof(DateTime) => i =>
                raw.sqlite3_bind_text(statement, i + 1, Text(rows.GetFieldValue<DateOnly>(i))),
            _ => throw new NotSupportedException($"A column of the type {type.Name}"),
        };

    private string Text(DateOnly date)
    {
        if (day.Text is null || day.Date != date)
        {
            day = (date, date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        return day.Text;
    }
}
