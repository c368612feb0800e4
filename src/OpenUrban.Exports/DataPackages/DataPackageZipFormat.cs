using OpenUrban.Exports.Zips;

namespace OpenUrban.Exports.DataPackages;

/// <summary>A data package with its rows, and what people have to know of them.</summary>
/// <param name="csv">What writes the rows.</param>
public sealed class DataPackageZipFormat(IExportFormat csv) : IExportFormat
{
    private const string Descriptor = "datapackage.json";

    public string Name => "datapackage.zip";

    public string MediaType => "application/zip";

    public string Description =>
        "A Frictionless Data Package to keep: the rows as CSV, their descriptor, a README, citation, licence and query, in one "
        + "archive.";

    public IReadOnlyList<ExportOption> Options => [];

    public Task WriteAsync(Export export, Stream output, CancellationToken cancellationToken) =>
        new CsvZip(
            this,
            csv,
            Descriptor,
            (described, seen) => DataPackage.Describe(described, seen, Name, CsvZip.Data)
        ).WriteAsync(export, output, cancellationToken);
}
