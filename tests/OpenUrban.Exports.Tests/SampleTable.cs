using System.Globalization;
using OpenUrban.Tables;

namespace OpenUrban.Exports.Tests;

/// <summary>Tables from rows that are written down: null is missing, numbers are numbers.</summary>
internal static class SampleTable
{
    /// <summary>
    /// Residents of two districts at censuses with one value missing and one provisional, as an export of a question for
    /// observations has them.
    /// </summary>
    public static Table Observations { get; } =
        Of(
            [
                new("year", ColumnType.Integer),
                new("value", ColumnType.Number),
                new("area.name", ColumnType.Text) { Part = ColumnPart.Label },
                new("area.code", ColumnType.Text) { Part = ColumnPart.Code, IsAdded = true },
                new("indicator.code", ColumnType.Text) { Part = ColumnPart.Code, IsAdded = true },
                new("indicator.name", ColumnType.Text) { Part = ColumnPart.Label, IsAdded = true },
                new("status", ColumnType.Text) { IsAdded = true },
                new("notes.text", ColumnType.Text) { IsAdded = true },
                new("source.code", ColumnType.Text) { Part = ColumnPart.Code, IsAdded = true },
                new("source.name", ColumnType.Text) { Part = ColumnPart.Label, IsAdded = true },
            ],
            [
                [
                    2000,
                    903451,
                    "Huangpu District",
                    "310101",
                    "POP_CENSUS",
                    "Census population",
                    "A",
                    "",
                    "CENSUS",
                    "Census",
                ],
                [
                    2010,
                    null,
                    "Huangpu District",
                    "310101",
                    "POP_CENSUS",
                    "Census population",
                    "L",
                    "Not \"counted\", merged",
                    "CENSUS",
                    "Census",
                ],
                [
                    2020,
                    662030,
                    "Huangpu District",
                    "310101",
                    "POP_CENSUS",
                    "Census population",
                    "P",
                    "",
                    "CENSUS",
                    "Census",
                ],
                [2000, 3187445, "浦东新区", "310115", "POP_CENSUS", "Census population", "A", "", "CENSUS", "Census"],
                [2010, 5044430.5, "浦东新区", "310115", "POP_CENSUS", "Census population", "A", "", "CENSUS", "Census"],
                [2020, 0, "浦东新区", "310115", "POP_CENSUS", "Census population", "A", "=1+1", "CENSUS", "Census"],
            ],
            new ValueColumns
            {
                Path = "",
                Period = 0,
                Value = 1,
                Area = 3,
                Indicator = 4,
                Status = 6,
                Notes = 7,
                Source = 8,
            }
        );

    public static Table Of(IReadOnlyList<Column> columns, object?[][] rows, params ValueColumns[] values) =>
        new()
        {
            Columns = columns,
            Rows = Batches(columns.Count, rows),
            RowCount = rows.Length,
            Values = values,
            Areas = [.. values.Select(v => v.Area).Distinct()],
        };

    /// <summary>Three rows a batch, so that every test has seen more than one; they can be read any number of times.</summary>
    private static async IAsyncEnumerable<RowBatch> Batches(int columns, object?[][] rows)
    {
        var batch = new RowBatch(columns);
        foreach (var chunk in rows.Chunk(3))
        {
            batch.Clear();
            foreach (var row in chunk)
            {
                var cells = batch.Add();
                for (var i = 0; i < columns; i++)
                {
                    cells[i] = row[i] switch
                    {
                        null => default,
                        true => new Cell(0, 0, CellKind.True),
                        false => new Cell(0, 0, CellKind.False),
                        string text => batch.Keep(CellKind.Text, text),
                        IFormattable number => batch.Keep(
                            CellKind.Number,
                            number.ToString(null, CultureInfo.InvariantCulture)
                        ),
                        var other => throw new ArgumentException($"{other} is no cell.", nameof(rows)),
                    };
                }
            }

            await Task.Yield();
            yield return batch;
        }
    }
}
