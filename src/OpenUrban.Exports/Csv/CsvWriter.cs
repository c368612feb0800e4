using System.Buffers;
using System.Runtime.CompilerServices;
using OpenUrban.Tables;

namespace OpenUrban.Exports.Csv;

/// <summary>
/// Writes lines of fields with a separator between them: RFC 4180, or without quotes as IANA defines
/// text/tab-separated-values.
/// </summary>
/// <remarks>
/// CsvHelper and Sylvan take strings or a DbDataReader; the cells of a table are UTF-8 already and go from one block of bytes
/// into another here, without an object a cell. Tests read the result back with Sylvan.
/// </remarks>
internal sealed class CsvWriter(OutputBuffer buffer, CsvStyle style)
{
    /// <summary>What a field cannot have as it is.</summary>
    private readonly SearchValues<byte> special = SearchValues.Create(
        style.CanQuote ? [style.Separator, .. "\"\r\n"u8] : "\t\r\n"u8
    );

    private bool isFirst = true;

    /// <summary>Writes a cell of a batch.</summary>
    public void WriteCell(RowBatch batch, in Cell cell)
    {
        switch (cell.Kind)
        {
            case CellKind.Missing:
                WriteMissing();
                break;
            case CellKind.Number:
                WriteNumber(batch.Utf8(cell));
                break;
            case CellKind.Text:
                WriteText(batch.Utf8(cell));
                break;
            default:
                WritePlain(cell.Kind == CellKind.True ? "true"u8 : "false"u8);
                break;
        }
    }

    /// <summary>Nothing, without quotes: that is how it differs from an empty text.</summary>
    public void WriteMissing() => WritePlain([]);

    /// <summary>An empty line is a record of one missing field (RFC 4180 section 2), but most readers skip it.</summary>
    public void WriteMissingOfOne() => WritePlain(style.CanQuote ? "\"\""u8 : []);

    /// <summary>A number in digits as JSON has them.</summary>
    public void WriteNumber(ReadOnlySpan<byte> digits)
    {
        var room = Begin(digits.Length);
        digits.CopyTo(room);
        if (style.DecimalPoint != '.')
        {
            room[..digits.Length].Replace((byte)'.', style.DecimalPoint);
        }

        buffer.Advance(digits.Length);
    }

    public void WriteText(ReadOnlySpan<byte> text)
    {
        var room = Begin((text.Length * 2) + 3);
        var count = 0;
        var isPlain = !text.IsEmpty && !text.ContainsAny(special);
        var isQuoted = style.CanQuote && !isPlain;
        if (isQuoted)
        {
            room[count++] = (byte)'"';
        }

        if (style.EscapesFormulas && Formula.IsOne(text))
        {
            room[count++] = (byte)'\'';
        }

        if (isPlain)
        {
            text.CopyTo(room[count..]);
            count += text.Length;
        }
        else
        {
            count += isQuoted ? CopyDoubled(text, room[count..]) : CopyBlanked(text, room[count..]);
        }

        if (isQuoted)
        {
            room[count++] = (byte)'"';
        }

        buffer.Advance(count);
    }

    /// <summary>A field that is known to need neither quotes nor anything else.</summary>
    public void WritePlain(ReadOnlySpan<byte> field)
    {
        field.CopyTo(Begin(field.Length));
        buffer.Advance(field.Length);
    }

    public void EndLine()
    {
        "\r\n"u8.CopyTo(buffer.GetSpan(2));
        buffer.Advance(2);
        isFirst = true;
    }

    /// <summary>A quote in quotes is two of them.</summary>
    private static int CopyDoubled(ReadOnlySpan<byte> text, Span<byte> room)
    {
        var count = 0;
        foreach (var b in text)
        {
            if (b == '"')
            {
                room[count++] = b;
            }

            room[count++] = b;
        }

        return count;
    }

    /// <summary>
    /// IANA's definition has no quotes and no tabs in fields, so tabs and ends of lines in a text become spaces. An empty text
    /// is a space, for an empty field is one that is missing.
    /// </summary>
    private static int CopyBlanked(ReadOnlySpan<byte> text, Span<byte> room)
    {
        if (text.IsEmpty)
        {
            room[0] = (byte)' ';
            return 1;
        }

        for (var i = 0; i < text.Length; i++)
        {
            room[i] = text[i] is (byte)'\t' or (byte)'\r' or (byte)'\n' ? (byte)' ' : text[i];
        }

        return text.Length;
    }

    /// <summary>Writes the separator where there is one before the field.</summary>
    /// <returns>Room for the field.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Span<byte> Begin(int length)
    {
        var room = buffer.GetSpan(length + 1);
        if (isFirst)
        {
            isFirst = false;
            return room;
        }

        room[0] = style.Separator;
        buffer.Advance(1);
        return room[1..];
    }
}
