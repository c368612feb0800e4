using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;
using OpenUrban.Exports.Layouts;
using OpenUrban.Tables;

namespace OpenUrban.Exports.Xlsx;

/// <summary>A workbook of Office Open XML (ECMA-376): the rows, what goes along, and what the columns mean.</summary>
/// <remarks>
/// It is written into a temporary file first. So nothing is sent of a table that turns out to have more rows than a sheet, and
/// the parts of the workbook get the day of the release: the library gives them the time of writing.
/// </remarks>
public sealed class XlsxFormat : IExportFormat
{
    public string Name => "xlsx";

    public string MediaType => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public string Description =>
        "A workbook for Excel, LibreOffice and Google Sheets: the rows, where they come from and what the columns mean, on a sheet "
        + "each. At most 1,048,575 rows.";

    /// <summary>Dublin Core: when something was created or changed.</summary>
    private static readonly XNamespace Terms = "http://purl.org/dc/terms/";

    public IReadOnlyList<ExportOption> Options => TableLayout.Options;

    public async Task WriteAsync(Export export, Stream output, CancellationToken cancellationToken)
    {
        var seen = new SeenRows(export.Table);
        var table = await TableLayout.ApplyAsync(export with { Table = seen.Table }, cancellationToken);
        XlsxLimits.Check(table);
        await using var file = new FileStream(
            Path.GetTempFileName(),
            FileMode.Open,
            FileAccess.ReadWrite,
            FileShare.None,
            bufferSize: 64 * 1024,
            FileOptions.Asynchronous | FileOptions.DeleteOnClose
        );
        await new XlsxBook(export, table, seen).WriteAsync(file, cancellationToken);
        await DateAsync(file, export.Subject.ReleasedOn, cancellationToken);
        file.Position = 0;
        await file.CopyToAsync(output, cancellationToken);
    }

    /// <summary>The same table has the same bytes, whenever it is asked for: the time of all that is in a file is that of its release.</summary>
    private static async Task DateAsync(Stream file, DateOnly day, CancellationToken cancellationToken)
    {
        await using var zip = await ZipArchive.CreateAsync(
            file,
            ZipArchiveMode.Update,
            leaveOpen: true,
            entryNameEncoding: null,
            cancellationToken
        );
        await DatePropertiesAsync(zip, day, cancellationToken);
        foreach (var part in zip.Entries)
        {
            part.LastWriteTime = new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero);
        }
    }

    private static async Task DatePropertiesAsync(ZipArchive zip, DateOnly day, CancellationToken cancellationToken)
    {
        var properties =
            zip.GetEntry("docProps/core.xml") ?? throw new InvalidOperationException("The workbook has no properties.");
        await using var part = await properties.OpenAsync(cancellationToken);
        var xml = await XDocument.LoadAsync(part, LoadOptions.PreserveWhitespace, cancellationToken);
        foreach (var time in xml.Root!.Elements().Where(element => element.Name.Namespace == Terms))
        {
            time.Value = string.Create(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd}T00:00:00Z");
        }

        part.SetLength(0);
        await xml.SaveAsync(part, SaveOptions.DisableFormatting, cancellationToken);
    }
}
