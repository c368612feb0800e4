namespace OpenUrban.Tables;

/// <summary>A table whose rows come one batch after another, once.</summary>
public sealed class Table
{
    public required IReadOnlyList<Column> Columns { get; init; }

    /// <summary>The rows. A batch is valid until the next one is asked for.</summary>
    public required IAsyncEnumerable<RowBatch> Rows { get; init; }

    /// <summary>How many rows there are, where that is known before the last.</summary>
    public long? RowCount { get; init; }

    /// <summary>The statistical values of a row; none where the question asked for none.</summary>
    public IReadOnlyList<ValueColumns> Values { get; init; } = [];

    /// <summary>Columns with codes of areas, those of <see cref="Values"/> first.</summary>
    public IReadOnlyList<int> Areas { get; init; } = [];
}
