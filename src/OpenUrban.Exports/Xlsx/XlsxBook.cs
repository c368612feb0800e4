using System.Globalization;
using OpenUrban.Tables;
using SpreadCheetah;
using SpreadCheetah.Metadata;
using SpreadCheetah.Styling;
using SpreadCheetah.Worksheets;
using Cell = SpreadCheetah.Cell;

namespace OpenUrban.Exports.Xlsx;

/// <summary>The sheets of one workbook.</summary>
/// <param name="export">What is written.</param>
/// <param name="table">Its table as its options want it.</param>
/// <param name="seen">What is known of its rows once they are written.</param>
internal sealed class XlsxBook(Export export, Table table, SeenRows seen)
{
    /// <summary>
    /// Programs count days from the start of 1900 and do not agree on its first two months: Excel has a 29 February in them.
    /// What is earlier than their end is text.
    /// </summary>
    private static readonly DateTime FirstDay = new(1900, 3, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly ExportTexts words = ExportTexts.In(export.Language);
    private readonly DistinctTexts texts = new();

    public async Task WriteAsync(Stream output, CancellationToken cancellationToken)
    {
        var options = new SpreadCheetahOptions
        {
            PreserveStringWhitespace = true,
            DocumentProperties = new DocumentProperties
            {
                Title = export.Subject.Title,
                Subject = export.Subject.Citation,
                Author = export.Subject.Publisher,
            },
        };
        await using var book = await Spreadsheet.CreateNewAsync(output, options, cancellationToken);
        var bold = book.AddStyle(new Style { Font = { Bold = true } });
        await WriteDataAsync(book, bold, cancellationToken);
        await WriteAboutAsync(book, bold, cancellationToken);
        await WriteColumnsAsync(book, bold, cancellationToken);
        await book.FinishAsync(cancellationToken);
    }

    private async Task WriteDataAsync(Spreadsheet book, StyleId bold, CancellationToken cancellationToken)
    {
        var day = book.AddStyle(new Style { Format = NumberFormat.Custom("yyyy-mm-dd") });
        var moment = book.AddStyle(new Style { Format = NumberFormat.Custom("yyyy-mm-dd hh:mm:ss") });
        var sheet = new WorksheetOptions { FrozenRows = 1 };
        for (var i = 0; i < table.Columns.Count; i++)
        {
            sheet.Column(i + 1).Width = Math.Clamp(table.Columns[i].Name.Length + 3, 11, 40);
        }

        await book.StartWorksheetAsync(words.Data, sheet, cancellationToken);
        await book.AddHeaderRowAsync([.. table.Columns.Select(c => c.Name)], bold, cancellationToken);
        var (rows, cells) = (0L, new Cell[table.Columns.Count]);
        await foreach (var batch in table.Rows.WithCancellation(cancellationToken))
        {
            rows += batch.Count;
            XlsxLimits.CheckRows(rows);
            for (var row = 0; row < batch.Count; row++)
            {
                for (var i = 0; i < cells.Length; i++)
                {
                    cells[i] = CellOf(batch, batch[row][i], table.Columns[i], day, moment);
                }

                await book.AddRowAsync(cells, cancellationToken);
            }
        }
    }

    /// <summary>A missing value is a cell without content: it is not 0 and not an empty text, and averages leave it out.</summary>
    private Cell CellOf(RowBatch batch, in Tables.Cell cell, Column column, StyleId day, StyleId moment)
    {
        switch (cell.Kind)
        {
            case CellKind.Missing:
                return default;
            case CellKind.Number:
                return new Cell(batch.Number(cell));
            case CellKind.True or CellKind.False:
                return new Cell(cell.Kind == CellKind.True);
        }

        return TimeOf(batch, cell, column.Type) is { } time && time >= FirstDay
            ? new Cell(time, column.Type == ColumnType.Date ? day : moment)
            : new Cell(XlsxText.Escape(XlsxLimits.CheckText(texts.Of(batch, cell), column)));
    }

    /// <summary>In UTC, as programs know no zones; null for texts.</summary>
    private static DateTime? TimeOf(RowBatch batch, in Tables.Cell cell, ColumnType type) =>
        type switch
        {
            ColumnType.Date => ((DateOnly)batch.Value(cell, type)!).ToDateTime(TimeOnly.MinValue),
            ColumnType.DateTime => ((DateTimeOffset)batch.Value(cell, type)!).UtcDateTime,
            _ => null,
        };

    private async Task WriteAboutAsync(Spreadsheet book, StyleId bold, CancellationToken cancellationToken)
    {
        await book.StartWorksheetAsync(words.About, Widths(22, 70, 40, 50, 20, 10, 26, 30, 40, 40), cancellationToken);
        foreach (var (label, text) in About.Lines(export, seen, "xlsx", words))
        {
            await AddAsync(label, text);
        }

        await AddAsync(words.Rows, seen.Count.ToString(CultureInfo.InvariantCulture));
        await AddAsync(words.Query, export.Subject.Query);
        await AddAsync(words.Variables, export.Subject.Variables);
        await book.AddRowAsync(Array.Empty<Cell>(), cancellationToken);
        await book.AddHeaderRowAsync([words.Statuses, words.Meaning], bold, cancellationToken);
        foreach (var code in seen.Statuses)
        {
            await book.AddRowAsync([Text(code), Text(export.Catalogue.Status(code))], cancellationToken);
        }

        await book.AddRowAsync(Array.Empty<Cell>(), cancellationToken);
        await book.AddHeaderRowAsync(
            [
                words.Sources,
                words.Citation,
                words.Producer,
                words.Publication,
                words.Table,
                words.Year,
                words.PublishedOn,
                words.Grade,
                words.Address,
                words.Licence,
            ],
            bold,
            cancellationToken
        );
        foreach (var code in seen.Sources.InOrder)
        {
            var source = export.Catalogue.Source(code);
            await book.AddRowAsync(
                [
                    Text(code),
                    Text(source?.Citation),
                    Text(source?.Producer),
                    Text(source?.Name),
                    Text(source?.Table),
                    new Cell(source?.Year),
                    Text(
                        source is null
                            ? null
                            : PublishedDays.InWords(source.PublishedOn, source.PublishedPrecision, export.Language)
                    ),
                    Text(source is null ? null : words.GradeOf(source.Grade)),
                    Text(source?.Address),
                    Text(source?.Licence),
                ],
                cancellationToken
            );
        }

        // A query may be longer than a cell.
        async Task AddAsync(string label, string text)
        {
            foreach (var part in Parts(text))
            {
                await book.AddRowAsync([new Cell(label, bold), Text(part)], cancellationToken);
                label = "";
            }
        }
    }

    private async Task WriteColumnsAsync(Spreadsheet book, StyleId bold, CancellationToken cancellationToken)
    {
        var sheet = Widths(30, 22, 80, 22);
        sheet.FrozenRows = 1;
        await book.StartWorksheetAsync(words.Columns, sheet, cancellationToken);
        await book.AddHeaderRowAsync([words.Name, words.Type, words.Description, words.Added], bold, cancellationToken);
        foreach (var column in table.Columns)
        {
            await book.AddRowAsync(
                [Text(column.Name), Text(words.Of(column.Type)), Text(column.Description), new Cell(column.IsAdded)],
                cancellationToken
            );
        }
    }

    private static WorksheetOptions Widths(params double[] widths)
    {
        var options = new WorksheetOptions();
        for (var i = 0; i < widths.Length; i++)
        {
            options.Column(i + 1).Width = widths[i];
        }

        return options;
    }

    private static Cell Text(string? text) => text is null ? default : new Cell(XlsxText.Escape(text));

    private static IEnumerable<string> Parts(string text)
    {
        while (text.Length > XlsxLimits.CharactersPerCell)
        {
            // Not between the two halves of a character.
            var length = XlsxLimits.CharactersPerCell;
            length -= char.IsHighSurrogate(text[length - 1]) ? 1 : 0;
            yield return text[..length];
            text = text[length..];
        }

        yield return text;
    }
}
