using System.Runtime.CompilerServices;
using OpenUrban.Tables;

namespace OpenUrban.Exports.Layouts;

/// <summary>Leaves out codes or labels where a table has both of a thing.</summary>
internal static class LabelColumns
{
    /// <summary>Positions of the columns that stay.</summary>
    /// <param name="columns">All columns.</param>
    /// <param name="labels">A value of <see cref="TableLayout.Labels"/>.</param>
    public static int[] Kept(IReadOnlyList<Column> columns, string labels)
    {
        var (dropped, kept) = labels switch
        {
            "codes" => (ColumnPart.Label, ColumnPart.Code),
            "labels" => (ColumnPart.Code, ColumnPart.Label),
            _ => (ColumnPart.None, ColumnPart.None),
        };
        var things = columns.Where(c => c.Part == kept).Select(Thing).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. Enumerable
                .Range(0, columns.Count)
                .Where(i =>
                    dropped == ColumnPart.None || columns[i].Part != dropped || !things.Contains(Thing(columns[i]))
                ),
        ];
    }

    public static Table Select(Table table, string labels)
    {
        var kept = Kept(table.Columns, labels);
        if (kept.Length == table.Columns.Count)
        {
            return table;
        }

        return new Table
        {
            Columns = [.. kept.Select(i => table.Columns[i])],
            Rows = SelectAsync(table.Rows, kept),
            RowCount = table.RowCount,
            Values = [.. table.Values.Select(v => Moved(v, kept)).OfType<ValueColumns>()],
            Areas = [.. table.Areas.Select(i => Array.IndexOf(kept, i)).Where(i => i >= 0)],
        };
    }

    /// <summary>What a column tells of: its path without the last name.</summary>
    private static string Thing(Column column) => column.Name[..Math.Max(column.Name.LastIndexOf('.'), 0)];

    private static async IAsyncEnumerable<RowBatch> SelectAsync(
        IAsyncEnumerable<RowBatch> rows,
        int[] kept,
        [EnumeratorCancellation] CancellationToken cancellationToken = default
    )
    {
        var selected = new RowBatch(kept.Length);
        await foreach (var batch in rows.WithCancellation(cancellationToken))
        {
            selected.Clear();
            for (var row = 0; row < batch.Count; row++)
            {
                var from = batch[row];
                var to = selected.Add();
                for (var i = 0; i < kept.Length; i++)
                {
                    ref readonly var cell = ref from[kept[i]];
                    to[i] = cell.Kind is CellKind.Text or CellKind.Number
                        ? selected.Keep(cell.Kind, batch.Utf8(cell))
                        : new Cell(0, 0, cell.Kind);
                }
            }

            yield return selected;
        }
    }

    /// <summary>The same value at the new positions of its columns; null where one without which it is none has gone.</summary>
    private static ValueColumns? Moved(ValueColumns value, int[] kept)
    {
        int[] required = [value.Indicator, value.Area, value.Period, value.Value, value.Status];
        return required.All(kept.Contains)
            ? value with
            {
                Indicator = Array.IndexOf(kept, value.Indicator),
                Area = Array.IndexOf(kept, value.Area),
                Period = Array.IndexOf(kept, value.Period),
                Value = Array.IndexOf(kept, value.Value),
                ValueText = To(value.ValueText),
                Status = Array.IndexOf(kept, value.Status),
                Break = To(value.Break),
                Bound = To(value.Bound),
                Reference = To(value.Reference),
                Confidentiality = To(value.Confidentiality),
                Notes = To(value.Notes),
                Source = To(value.Source),
                Transform = To(value.Transform),
                UnitName = To(value.UnitName),
                PublishedOn = To(value.PublishedOn),
                PublishedPrecision = To(value.PublishedPrecision),
            }
            : null;

        int? To(int? column) =>
            column is { } position && Array.IndexOf(kept, position) is >= 0 and var moved ? moved : null;
    }
}
