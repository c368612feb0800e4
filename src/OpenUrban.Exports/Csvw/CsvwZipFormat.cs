using OpenUrban.Exports.Zips;

namespace OpenUrban.Exports.Csvw;

/// <summary>Rows with their metadata, and what people have to know of them.</summary>
/// <param name="csv">What writes the rows.</param>
public sealed class CsvwZipFormat(IExportFormat csv) : IExportFormat
{
    /// <summary>Where programs look for the metadata of a file (Model for Tabular Data, section 5.3).</summary>
    private const string Metadata = CsvZip.Data + "-metadata.json";

    public string Name => "csvw.zip";

    public string MediaType => "application/zip";

    public string Description =>
        "CSV on the Web to keep: the rows as CSV, their metadata as the W3C has them, a README, citation, licence and query, in one "
        + "archive.";

    public IReadOnlyList<ExportOption> Options => [];

    public Task WriteAsync(Export export, Stream output, CancellationToken cancellationToken) =>
        new CsvZip(
            this,
            csv,
            Metadata,
            (described, seen) => CsvwMetadata.Describe(described, seen, Name, CsvZip.Data)
        ).WriteAsync(export, output, cancellationToken);
}
