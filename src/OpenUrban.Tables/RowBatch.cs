using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace OpenUrban.Tables;

/// <summary>
/// Some rows of a table, one after another. Texts and digits are UTF-8 in one block of bytes, so that a row costs no object.
/// A batch is used again for the rows that follow: what is to outlive it has to be copied.
/// </summary>
public sealed class RowBatch(int columns)
{
    private Cell[] cells = new Cell[columns * 64];
    private byte[] bytes = new byte[4096];
    private int byteCount;

    /// <summary>Columns of each row.</summary>
    public int Columns => columns;

    /// <summary>Rows that it holds.</summary>
    public int Count { get; private set; }

    /// <summary>Bytes that its cells take.</summary>
    public int Size => byteCount;

    /// <summary>The cells of a row, in the order of the columns.</summary>
    public ReadOnlySpan<Cell> this[int row] => cells.AsSpan(row * columns, columns);

    /// <summary>The characters of a cell in UTF-8; none of one that is missing, true or false.</summary>
    public ReadOnlySpan<byte> Utf8(in Cell cell) => bytes.AsSpan(cell.Start, cell.Length);

    /// <summary>A cell as text, numbers in their digits, <c>true</c> or <c>false</c>; null when it is missing.</summary>
    public string? Text(in Cell cell) =>
        cell.Kind switch
        {
            CellKind.Missing => null,
            CellKind.True => "true",
            CellKind.False => "false",
            _ => Encoding.UTF8.GetString(Utf8(cell)),
        };

    /// <summary>A cell as a number; null when it is missing or none.</summary>
    public double? Number(in Cell cell) =>
        cell.Kind == CellKind.Number && Utf8Parser.TryParse(Utf8(cell), out double number, out _) ? number : null;

    /// <summary>A cell as a whole number; null when it is missing or none.</summary>
    public int? Integer(in Cell cell) =>
        cell.Kind == CellKind.Number
        && Utf8Parser.TryParse(Utf8(cell), out int number, out var read)
        && read == cell.Length
            ? number
            : null;

    /// <summary>A cell as the CLR has it: string, int, double, bool, <see cref="DateOnly"/>, <see cref="DateTimeOffset"/> or null.</summary>
    public object? Value(in Cell cell, ColumnType type) =>
        cell.Kind switch
        {
            CellKind.Missing => null,
            CellKind.True => true,
            CellKind.False => false,
            CellKind.Number => type == ColumnType.Integer ? Integer(cell) : Number(cell),
            _ => type switch
            {
                ColumnType.Date => DateOnly.ParseExact(Text(cell)!, "O", CultureInfo.InvariantCulture),
                ColumnType.DateTime => DateTimeOffset.Parse(
                    Text(cell)!,
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.RoundtripKind
                ),
                _ => Text(cell),
            },
        };

    /// <summary>Takes all rows out.</summary>
    public void Clear() => (Count, byteCount) = (0, 0);

    /// <summary>Begins a row, all cells of which are missing until they are set.</summary>
    /// <returns>Its cells, valid until the next row begins.</returns>
    public Span<Cell> Add()
    {
        if ((Count + 1) * columns > cells.Length)
        {
            Array.Resize(ref cells, Math.Max(columns, cells.Length * 2));
        }

        var row = cells.AsSpan(Count * columns, columns);
        row.Clear();
        Count++;
        return row;
    }

    /// <summary>Keeps characters for a cell.</summary>
    /// <param name="kind"><see cref="CellKind.Text"/> or <see cref="CellKind.Number"/>.</param>
    /// <param name="utf8">The characters in UTF-8.</param>
    public Cell Keep(CellKind kind, ReadOnlySpan<byte> utf8)
    {
        utf8.CopyTo(Reserve(utf8.Length));
        return Commit(kind, utf8.Length);
    }

    /// <summary>The same of a text.</summary>
    public Cell Keep(CellKind kind, ReadOnlySpan<char> text)
    {
        var length = Encoding.UTF8.GetBytes(text, Reserve(Encoding.UTF8.GetMaxByteCount(text.Length)));
        return Commit(kind, length);
    }

    /// <summary>Room for characters that are written in place; <see cref="Commit"/> makes a cell of them.</summary>
    /// <param name="length">How many bytes at most.</param>
    public Span<byte> Reserve(int length)
    {
        if (byteCount + length > bytes.Length)
        {
            Array.Resize(ref bytes, Math.Max(byteCount + length, bytes.Length * 2));
        }

        return bytes.AsSpan(byteCount, length);
    }

    /// <summary>Makes a cell of what was written into the room reserved last.</summary>
    public Cell Commit(CellKind kind, int length)
    {
        var cell = new Cell(byteCount, length, kind);
        byteCount += length;
        return cell;
    }
}
