using System.Runtime.CompilerServices;
using OpenUrban.Tables;

namespace OpenUrban.Exports;

/// <summary>
/// What is known of a table once its rows have gone by. A format whose file says at its end what stands in it reads
/// <see cref="Table"/> in the place of the export's.
/// </summary>
internal sealed class SeenRows
{
    private readonly SortedSet<string> sources = new(StringComparer.Ordinal);
    private readonly SortedSet<string> statuses = new(StringComparer.Ordinal);
    private readonly bool[] gaps;

    public SeenRows(Table table)
    {
        gaps = new bool[table.Columns.Count];
        Table = new Table
        {
            Columns = table.Columns,
            Rows = Watch(table),
            RowCount = table.RowCount,
            Values = table.Values,
            Areas = table.Areas,
        };
    }

    /// <summary>The same table.</summary>
    public Table Table { get; }

    /// <summary>Rows that have gone by.</summary>
    public long Count { get; private set; }

    /// <summary>Codes of the sources that values come from.</summary>
    public IReadOnlyCollection<string> Sources => sources;

    /// <summary>Observation statuses of values.</summary>
    public IReadOnlyCollection<string> Statuses => statuses;

    /// <summary>Whether a column has something in every row, an empty text being nothing: text formats cannot tell the two.</summary>
    public bool IsFilled(int column) => Count > 0 && !gaps[column];

    /// <summary>Reads all rows for nothing else than to see them.</summary>
    public async Task ReadAsync(CancellationToken cancellationToken)
    {
        await foreach (var _ in Table.Rows.WithCancellation(cancellationToken)) { }
    }

    private async IAsyncEnumerable<RowBatch> Watch(
        Table table,
        [EnumeratorCancellation] CancellationToken cancellationToken = default
    )
    {
        var codes = table.Values.Select(v => new Codes(v.Status, statuses)).ToList();
        codes.AddRange(table.Values.Where(v => v.Source.HasValue).Select(v => new Codes(v.Source!.Value, sources)));
        await foreach (var batch in table.Rows.WithCancellation(cancellationToken))
        {
            Note(batch, codes);
            yield return batch;
        }
    }

    private void Note(RowBatch batch, List<Codes> codes)
    {
        for (var row = 0; row < batch.Count; row++)
        {
            var cells = batch[row];
            for (var column = 0; column < cells.Length; column++)
            {
                gaps[column] |= cells[column].Kind is CellKind.Missing or CellKind.Text && cells[column].Length == 0;
            }

            foreach (var code in codes)
            {
                code.Note(batch, cells);
            }
        }

        Count += batch.Count;
    }

    /// <summary>The codes in a column. Most rows repeat what stands above them, which is not taken apart again.</summary>
    private sealed class Codes(int column, SortedSet<string> into)
    {
        private byte[] last = [];

        public void Note(RowBatch batch, ReadOnlySpan<Cell> cells)
        {
            var utf8 = batch.Utf8(cells[column]);
            if (utf8.IsEmpty || utf8.SequenceEqual(last))
            {
                return;
            }

            last = utf8.ToArray();
            into.UnionWith(batch.Text(cells[column])!.Split("; ", StringSplitOptions.RemoveEmptyEntries));
        }
    }
}
