using System.Buffers;
using OpenUrban.Tables;
using Parquet;
using Parquet.Schema;

namespace OpenUrban.Exports.Parquet;

/// <summary>A column of the row group that is being filled.</summary>
internal abstract class ParquetColumn(DataField column)
{
    /// <summary>The column as the file's schema has it.</summary>
    public DataField Field { get; } = column;

    public abstract void Add(RowBatch batch, in Cell cell);

    /// <summary>Writes what was added, and begins anew.</summary>
    public abstract Task WriteAsync(ParquetRowGroupWriter group, CancellationToken cancellationToken);

    /// <summary>
    /// A column with the narrowest type that holds all that the table's may have. None is DECIMAL: readers give decimals a
    /// precision of their own, or take them for something else.
    /// </summary>
    public static ParquetColumn Of(Column column) =>
        column.Type switch
        {
            ColumnType.Text => new ParquetTextColumn(column.Name),
            ColumnType.Integer => new ParquetColumn<int>(
                new DataField<int>(column.Name, nullable: true),
                (batch, cell) => batch.Integer(cell)!.Value
            ),
            ColumnType.Number => new ParquetColumn<double>(
                new DataField<double>(column.Name, nullable: true),
                (batch, cell) => batch.Number(cell)!.Value
            ),
            ColumnType.Boolean => new ParquetColumn<bool>(
                new DataField<bool>(column.Name, nullable: true),
                (_, cell) => cell.Kind == CellKind.True
            ),
            ColumnType.Date => new ParquetColumn<DateOnly>(
                new DataField<DateOnly>(column.Name, nullable: true),
                (batch, cell) => (DateOnly)batch.Value(cell, ColumnType.Date)!
            ),
            // Written as the INT64 that it is: of a DateTime the library tells least and greatest in milliseconds whatever
            // the unit, and readers that trust that find no row.
            ColumnType.DateTime => new ParquetColumn<long>(
                new DateTimeDataField(
                    column.Name,
                    DateTimeFormat.Timestamp,
                    isAdjustedToUTC: true,
                    DateTimeTimeUnit.Micros,
                    isNullable: true
                ),
                new DataField<long>(column.Name, nullable: true),
                (batch, cell) => Microseconds((DateTimeOffset)batch.Value(cell, ColumnType.DateTime)!)
            ),
            _ => throw new ArgumentOutOfRangeException(nameof(column), column.Type, "No type of a column."),
        };

    /// <summary>Whole ones since 1970, of which Parquet's timestamps are made.</summary>
    private static long Microseconds(DateTimeOffset moment) =>
        (moment.UtcTicks / TimeSpan.TicksPerMicrosecond) - (DateTime.UnixEpoch.Ticks / TimeSpan.TicksPerMicrosecond);
}

/// <typeparam name="T">What its values are written as.</typeparam>
internal class ParquetColumn<T> : ParquetColumn
    where T : struct
{
    private readonly ArrayBufferWriter<T> values = new();

    /// <summary>For each row, 1 where it has a value and 0 where it has none (Parquet's definition levels).</summary>
    private readonly ArrayBufferWriter<int> levels = new();

    private readonly DataField written;
    private readonly Func<RowBatch, Cell, T> read;

    /// <param name="column">The column in the file's schema.</param>
    /// <param name="read">The value of a cell that is not missing.</param>
    public ParquetColumn(DataField column, Func<RowBatch, Cell, T> read)
        : base(column) => (written, this.read) = (column, read);

    /// <param name="column">The column in the file's schema.</param>
    /// <param name="written">The column as its values are written.</param>
    /// <param name="read">The value of a cell that is not missing.</param>
    public ParquetColumn(DataField column, DataField written, Func<RowBatch, Cell, T> read)
        : base(column)
    {
        (this.written, this.read) = (written, read);
        _ = new ParquetSchema(written);
    }

    public override void Add(RowBatch batch, in Cell cell)
    {
        if (!cell.IsMissing)
        {
            values.Write([read(batch, cell)]);
        }

        levels.Write([cell.IsMissing ? 0 : 1]);
    }

    public override async Task WriteAsync(ParquetRowGroupWriter group, CancellationToken cancellationToken)
    {
        await WriteAsync(group, values.WrittenMemory, levels.WrittenMemory, cancellationToken);
        values.ResetWrittenCount();
        levels.ResetWrittenCount();
    }

    protected virtual Task WriteAsync(
        ParquetRowGroupWriter group,
        ReadOnlyMemory<T> values,
        ReadOnlyMemory<int> levels,
        CancellationToken cancellationToken
    ) => group.WriteAllPartsAsync(written, values, levels, null, cancellationToken);
}
