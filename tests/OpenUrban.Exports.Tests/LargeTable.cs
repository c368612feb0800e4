using System.Buffers.Text;
using OpenUrban.Tables;

namespace OpenUrban.Exports.Tests;

/// <summary>Any number of observations without an object for any of them, as a table of the store has them.</summary>
internal static class LargeTable
{
    public static Table Of(int rows) =>
        new()
        {
            Columns =
            [
                new("indicator.code", ColumnType.Text),
                new("area.name", ColumnType.Text),
                new("area.code", ColumnType.Text),
                new("year", ColumnType.Integer),
                new("value", ColumnType.Number),
                new("status", ColumnType.Text),
                new("notes", ColumnType.Text),
            ],
            Rows = Batches(rows),
            RowCount = rows,
            Areas = [2],
            Values =
            [
                new ValueColumns
                {
                    Path = "",
                    Indicator = 0,
                    Area = 2,
                    Period = 3,
                    Value = 4,
                    Status = 5,
                    Notes = 6,
                },
            ],
        };

    private static async IAsyncEnumerable<RowBatch> Batches(int rows)
    {
        await Task.CompletedTask;
        var batch = new RowBatch(7);
        for (var i = 0; i < rows; i++)
        {
            var cells = batch.Add();
            cells[0] = batch.Keep(CellKind.Text, "POP_CENSUS"u8);
            cells[1] = batch.Keep(CellKind.Text, "浦东新区, \"Pudong\""u8);
            cells[2] = Number(batch, i / 100, CellKind.Text);
            cells[3] = Number(batch, 1900 + (i % 100), CellKind.Number);
            cells[4] = Number(batch, i, CellKind.Number);
            cells[5] = batch.Keep(CellKind.Text, "A"u8);
            cells[6] = batch.Keep(CellKind.Text, "=1+1"u8);
            if (batch.Count == 500)
            {
                yield return batch;
                batch.Clear();
            }
        }

        yield return batch;
    }

    private static Cell Number(RowBatch batch, int number, CellKind kind)
    {
        Utf8Formatter.TryFormat(number, batch.Reserve(12), out var length);
        return batch.Commit(kind, length);
    }
}
