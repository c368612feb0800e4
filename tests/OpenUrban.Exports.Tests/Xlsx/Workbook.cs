using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace OpenUrban.Exports.Tests.Xlsx;

/// <summary>A workbook as the Open XML SDK reads it.</summary>
internal sealed class Workbook(byte[] file) : IDisposable
{
    /// <summary>From which days are counted, after the 29 February that 1900 did not have.</summary>
    private static readonly DateTime Epoch = new(1899, 12, 30, 0, 0, 0, DateTimeKind.Utc);

    private readonly SpreadsheetDocument document = SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false);

    /// <summary>A moment to the second: programs show no more.</summary>
    public static DateTime Second(DateTime moment) => Epoch.AddSeconds(Math.Round((moment - Epoch).TotalSeconds));

    public IEnumerable<string> Sheets => Book.Workbook!.Descendants<Sheet>().Select(s => s.Name!.Value!);

    public DateTime? Created => document.PackageProperties.Created?.ToUniversalTime();

    public IEnumerable<string> Errors =>
        new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document).Select(e => e.Description);

    private WorkbookPart Book => document.WorkbookPart!;

    /// <summary>Cells of a sheet: null, text, double, bool, or a day or moment where the format of the cell says so.</summary>
    public object?[][] Rows(int sheet) =>
        [.. Part(sheet).Worksheet!.Descendants<Row>().Select(r => r.Elements<Cell>().Select(Value).ToArray())];

    public double FrozenRows(int sheet) =>
        Part(sheet).Worksheet!.Descendants<Pane>().Single(p => p.State?.Value == PaneStateValues.Frozen).VerticalSplit!;

    public bool IsFirstCellBold(int sheet)
    {
        var font = Format(Part(sheet).Worksheet!.Descendants<Cell>().First()).FontId!;
        return Book.WorkbookStylesPart!.Stylesheet!.Fonts!.Elements<Font>().ElementAt((int)font.Value).Bold is not null;
    }

    public void Dispose() => document.Dispose();

    private WorksheetPart Part(int sheet) =>
        (WorksheetPart)Book.GetPartById(Book.Workbook!.Descendants<Sheet>().ElementAt(sheet).Id!.Value!);

    private object? Value(Cell cell)
    {
        Assert.Null(cell.CellFormula);
        if (cell.DataType?.Value == CellValues.InlineString)
        {
            return XmlConvert.DecodeName(cell.InlineString!.Text!.Text);
        }

        if (cell.CellValue is not { Text: var text })
        {
            return null;
        }

        if (cell.DataType?.Value == CellValues.Boolean)
        {
            return text == "1";
        }

        Assert.True(cell.DataType is null || cell.DataType.Value == CellValues.Number);
        var number = double.Parse(text, CultureInfo.InvariantCulture);
        return FormatCode(cell) switch
        {
            null => number,
            var code when code.Contains('h', StringComparison.Ordinal) => Second(Epoch.AddDays(number)),
            _ => DateOnly.FromDateTime(DateTime.FromOADate(number)),
        };
    }

    private string? FormatCode(Cell cell) =>
        Book.WorkbookStylesPart!.Stylesheet!.NumberingFormats?.Elements<NumberingFormat>()
            .FirstOrDefault(f => f.NumberFormatId!.Value == Format(cell).NumberFormatId!.Value)
            ?.FormatCode?.Value;

    private CellFormat Format(Cell cell) =>
        Book.WorkbookStylesPart!.Stylesheet!.CellFormats!.Elements<CellFormat>()
            .ElementAt((int)(cell.StyleIndex?.Value ?? 0));
}
