using OpenUrban.Exports.Csv;
using OpenUrban.Exports.Csvw;
using OpenUrban.Exports.DataPackages;
using OpenUrban.Exports.GeoJson;
using OpenUrban.Exports.Json;
using OpenUrban.Exports.JsonStat;
using OpenUrban.Exports.Parquet;
using OpenUrban.Exports.SdmxCsv;
using OpenUrban.Exports.Xlsx;

namespace OpenUrban.Exports;

/// <summary>All formats, in the order in which they are shown: endpoint, documentation and tests know no other list.</summary>
public sealed class ExportFormats(IEnumerable<IExportFormat> formats)
{
    /// <summary>The formats that need nothing but a table.</summary>
    public static IReadOnlyList<IExportFormat> OfTables { get; } =
    [
        new CsvFormat(),
        new TsvFormat(),
        new XlsxFormat(),
        new JsonFormat(),
        new JsonStatFormat(),
        new SdmxCsvFormat(),
        new ParquetFormat(),
        new GeoJsonFormat(),
        new DataPackageFormat(),
        new DataPackageZipFormat(new CsvFormat()),
        new CsvwFormat(),
        new CsvwZipFormat(new CsvFormat()),
    ];

    public IReadOnlyList<IExportFormat> All { get; } = [.. formats];

    /// <summary>Null for a name that is none.</summary>
    public IExportFormat? Find(string name) => All.FirstOrDefault(f => f.Name == name);
}
