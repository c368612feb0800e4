using System.Text;
using Parquet;
using Parquet.Schema;

namespace OpenUrban.Exports.Parquet;

/// <summary>A column of texts, which is a dictionary and numbers where they repeat.</summary>
/// <remarks>
/// The library tells the least and the greatest text by UTF-16. Parquet orders texts by UTF-8, where characters beyond U+FFFF
/// come last, and readers that trust the two would find no row with one of them. A row group that has such texts is written
/// as plain bytes, of which neither is told.
/// </remarks>
internal sealed class ParquetTextColumn : ParquetColumn<ReadOnlyMemory<char>>
{
    private readonly DataField asBytes;

    public ParquetTextColumn(string name)
        : this(name, new DistinctTexts()) { }

    private ParquetTextColumn(string name, DistinctTexts texts)
        : base(new DataField<string>(name, nullable: true), (batch, cell) => texts.Of(batch, cell).AsMemory())
    {
        asBytes = new DataField<byte[]>(name, nullable: true);
        _ = new ParquetSchema(asBytes);
    }

    protected override Task WriteAsync(
        ParquetRowGroupWriter group,
        ReadOnlyMemory<ReadOnlyMemory<char>> values,
        ReadOnlyMemory<int> levels,
        CancellationToken cancellationToken
    ) =>
        HasSurrogates(values.Span)
            ? group.WriteAllPartsAsync<ReadOnlyMemory<byte>>(
                asBytes,
                Utf8(values.Span),
                levels,
                null,
                cancellationToken
            )
            : base.WriteAsync(group, values, levels, cancellationToken);

    private static bool HasSurrogates(ReadOnlySpan<ReadOnlyMemory<char>> values)
    {
        foreach (var value in values)
        {
            if (value.Span.ContainsAnyInRange('\ud800', '\udfff'))
            {
                return true;
            }
        }

        return false;
    }

    private static ReadOnlyMemory<byte>[] Utf8(ReadOnlySpan<ReadOnlyMemory<char>> values)
    {
        var utf8 = new ReadOnlyMemory<byte>[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            var bytes = new byte[Encoding.UTF8.GetByteCount(values[i].Span)];
            Encoding.UTF8.GetBytes(values[i].Span, bytes);
            utf8[i] = bytes;
        }

        return utf8;
    }
}
