namespace OpenUrban.Exports.DataPackages;

/// <summary>The descriptor alone, of the CSV at its address.</summary>
/// <remarks>The address is absolute, so that a descriptor that was saved still finds its rows.</remarks>
public sealed class DataPackageFormat : IExportFormat
{
    public string Name => "datapackage.json";

    public string MediaType => "application/json";

    public string Description =>
        "A Frictionless Data Package whose rows are those of csv: types, descriptions, licence and sources, for programs that open a "
        + "table by its descriptor.";

    public IReadOnlyList<ExportOption> Options => [];

    public async Task WriteAsync(Export export, Stream output, CancellationToken cancellationToken)
    {
        var seen = new SeenRows(export.Table);
        await seen.ReadAsync(cancellationToken);
        var package = DataPackage.Describe(export, seen, Name, export.Subject.Address("csv"));
        await output.WriteAsync(package.ToFile(), cancellationToken);
    }
}
