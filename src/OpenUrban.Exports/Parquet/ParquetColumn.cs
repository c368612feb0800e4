using System.Buffers;
using OpenUrban.Tables;
using Parquet;
using Parquet.Schema;

namespace OpenUrban.Exports.Parquet;

/// <summary>A column of the row group that is being filled.</summary>
internal abstract class ParquetColumn(DataField column)
{
    public DataField Field { get; } = column;

    public abstract void Add(RowBatch batch, in Cell cell);

    /// <summary>Writes what was added, and begins anew.</summary>
    public abstract Task WriteAsync(ParquetRowGroupWriter group, CancellationToken cancellationToken);

    /// <summary>
    /// A column with the narrowest type that holds all that the table's may have. None is DECIMAL: readers give decimals a
    /// precision of their own, or take them for something else.
    /// </summary>
    public static ParquetColumn Of(Column column)
    {
        var texts = new DistinctTexts();
        return column.Type switch
        {
            ColumnType.Text => new ParquetColumn<ReadOnlyMemory<char>>(
                new DataField<string>(column.Name, nullable: true),
                (batch, cell) => texts.Of(batch, cell).AsMemory()
            ),
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
            ColumnType.DateTime => new ParquetColumn<DateTime>(
                new DateTimeDataField(
                    column.Name,
                    DateTimeFormat.Timestamp,
                    isAdjustedToUTC: true,
                    DateTimeTimeUnit.Micros,
                    isNullable: true
                ),
                (batch, cell) => ((DateTimeOffset)batch.Value(cell, ColumnType.DateTime)!).UtcDateTime
            ),
            _ => throw new ArgumentOutOfRangeException(nameof(column), column.Type, "No type of a column."),
        };
    }
}

/// <param name="column">The column in the file's schema.</param>
/// <param name="read">The value of a cell that is not missing.</param>
internal sealed class ParquetColumn<T>(DataField column, Func<RowBatch, Cell, T> read) : ParquetColumn(column)
    where T : struct
{
    private readonly ArrayBufferWriter<T> values = new();

    /// <summary>For each row, 1 where it has a value and 0 where it has none (Parquet's definition levels).</summary>
    private readonly ArrayBufferWriter<int> levels = new();

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
        await group.WriteAllPartsAsync(Field, values.WrittenMemory, levels.WrittenMemory, null, cancellationToken);
        values.ResetWrittenCount();
        levels.ResetWrittenCount();
    }
}
