using System.Buffers;
using System.Text;
using OpenUrban.Exports.Layouts;

namespace OpenUrban.Exports.Csv;

/// <summary>What CSV and TSV have in common: a header with the names of the columns, and the rows.</summary>
internal static class CsvTable
{
    public static ExportOption Decimal { get; } =
        new(
            "decimal",
            "What stands before the decimals of a number: point (default) or comma.",
            ["point", "comma"],
            "point"
        );

    public static ExportOption Mark { get; } =
        new(
            "bom",
            "1: the file begins with a byte order mark, without which some versions of Excel take UTF-8 for another encoding; "
                + "0 (default): it does not.",
            ["0", "1"],
            "0"
        );

    public static ExportOption Formulas { get; } =
        new(
            "formulas",
            "Whether texts that a spreadsheet would run as formulas get an apostrophe before them (escaped, default) or stay as "
                + "they are, for programs (raw). Numbers are never changed.",
            ["escaped", "raw"],
            "escaped"
        );

    /// <param name="export">What is written.</param>
    /// <param name="separator">What stands between fields.</param>
    /// <param name="canQuote">See <see cref="CsvStyle"/>.</param>
    /// <param name="output">Where to.</param>
    /// <param name="cancellationToken">Cancelled when the client leaves.</param>
    public static async Task WriteAsync(
        Export export,
        char separator,
        bool canQuote,
        Stream output,
        CancellationToken cancellationToken
    )
    {
        var options = export.Options;
        var style = new CsvStyle(
            (byte)separator,
            options[Decimal.Name] == "comma" ? (byte)',' : (byte)'.',
            canQuote,
            options[Formulas.Name] == "escaped"
        );
        if (style.DecimalPoint == style.Separator)
        {
            throw new ExportException(
                ExportError.BadOption,
                "decimal=comma needs another separator: a comma cannot be in numbers and between them. Add separator=semicolon or "
                    + "separator=tab."
            );
        }

        var table = await TableLayout.ApplyAsync(export, cancellationToken);
        using var buffer = new OutputBuffer(output);
        var writer = new CsvWriter(buffer, style);
        if (options[Mark.Name] == "1")
        {
            buffer.Write(Encoding.UTF8.Preamble);
        }

        foreach (var column in table.Columns)
        {
            writer.WriteText(Encoding.UTF8.GetBytes(column.Name));
        }

        writer.EndLine();
        var isOne = table.Columns.Count == 1;
        await foreach (var batch in table.Rows.WithCancellation(cancellationToken))
        {
            for (var row = 0; row < batch.Count; row++)
            {
                foreach (ref readonly var cell in batch[row])
                {
                    if (isOne && cell.IsMissing)
                    {
                        writer.WriteMissingOfOne();
                        continue;
                    }

                    writer.WriteCell(batch, cell);
                }

                writer.EndLine();
                if (buffer.IsFull)
                {
                    await buffer.FlushAsync(cancellationToken);
                }
            }
        }

        await buffer.FlushAsync(cancellationToken);
    }
}
