namespace OpenUrban.Exports.Csvw;

/// <summary>The metadata alone, of the CSV at its address.</summary>
public sealed class CsvwFormat : IExportFormat
{
    public string Name => "csv-metadata.json";

    public string MediaType => "application/csvm+json";

    public string Description =>
        "Metadata of the W3C (CSV on the Web) about the rows of csv: types, descriptions, licence and sources, for programs that make "
        + "linked data of tables.";

    public IReadOnlyList<ExportOption> Options => [];

    public async Task WriteAsync(Export export, Stream output, CancellationToken cancellationToken)
    {
        var seen = new SeenRows(export.Table);
        await seen.ReadAsync(cancellationToken);
        var metadata = CsvwMetadata.Describe(export, seen, Name, export.Subject.Address("csv"));
        await output.WriteAsync(metadata.ToFile(), cancellationToken);
    }
}
