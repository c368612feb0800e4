using System.Globalization;
using OpenUrban.Tables;

namespace OpenUrban.Exports.Tests;

/// <summary>A table that breaks off, as when a database is gone: what is written of it must not look whole.</summary>
internal static class BrokenTable
{
    /// <param name="rows">Rows that come all the same, each with a whole number.</param>
    public static Table After(int rows) => new() { Columns = [new("n", ColumnType.Integer)], Rows = Rows(rows) };

    private static async IAsyncEnumerable<RowBatch> Rows(int rows)
    {
        var batch = new RowBatch(1);
        for (var n = 0; n < rows; n += batch.Count)
        {
            batch.Clear();
            for (var i = n; i < Math.Min(rows, n + 1000); i++)
            {
                batch.Add()[0] = batch.Keep(CellKind.Number, i.ToString(CultureInfo.InvariantCulture));
            }

            await Task.Yield();
            yield return batch;
        }

        throw new IOException("The database is gone.");
    }
}
