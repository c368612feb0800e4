using System.Runtime.CompilerServices;
using OpenUrban.Tables;

namespace OpenUrban.Exports;

/// <summary>
/// What is known of a table once its rows have gone by. A format whose file says at its end what stands in it reads
/// <see cref="Table"/> in the place of the export's.
/// </summary>
internal sealed class SeenRows
{
    private readonly SortedSet<string> statuses = new(StringComparer.Ordinal);
    private readonly CodeTable<bool> statusCodes;
    private readonly bool[] gaps;

    public SeenRows(Table table)
    {
        gaps = new bool[table.Columns.Count];
        statusCodes = new(code => code.Length > 0 && statuses.Add(code));
        Table = new Table
        {
            Columns = table.Columns,
            Rows = WatchAsync(table),
            RowCount = table.RowCount,
            Values = table.Values,
            Areas = table.Areas,
        };
    }

    /// <summary>The same table.</summary>
    public Table Table { get; }

    /// <summary>Rows that have gone by.</summary>
    public long Count { get; private set; }

    /// <summary>Sources that values come from.</summary>
    public SourceCodes Sources { get; } = new();

    /// <summary>Observation statuses of values.</summary>
    public IReadOnlyCollection<string> Statuses => statuses;

    /// <summary>Whether a column has something in every row, an empty text being nothing: most readers of text formats take it for that.</summary>
    public bool IsFilled(int column) => Count > 0 && !gaps[column];

    /// <summary>Reads all rows for nothing else than to see them.</summary>
    public async Task ReadAsync(CancellationToken cancellationToken)
    {
        await foreach (var _ in Table.Rows.WithCancellation(cancellationToken)) { }
    }

    private async IAsyncEnumerable<RowBatch> WatchAsync(
        Table table,
        [EnumeratorCancellation] CancellationToken cancellationToken = default
    )
    {
        await foreach (var batch in table.Rows.WithCancellation(cancellationToken))
        {
            for (var row = 0; row < batch.Count; row++)
            {
                Note(batch, batch[row]);
            }

            Count += batch.Count;
            yield return batch;
        }
    }

    private void Note(RowBatch batch, ReadOnlySpan<Cell> cells)
    {
        for (var column = 0; column < cells.Length; column++)
        {
            gaps[column] |= cells[column] is { Kind: CellKind.Missing } or { Kind: CellKind.Text, Length: 0 };
        }

        foreach (var value in Table.Values)
        {
            _ = statusCodes[batch.Utf8(cells[value.Status])];
            if (value.Source is { } source)
            {
                Sources.Add(batch.Utf8(cells[source]));
            }
        }
    }
}
