using System.Text;

namespace OpenUrban.Exports.VegaLite;

/// <summary>A chart as a specification of Vega-Lite 6 with its values in it.</summary>
public sealed class VegaLiteFormat : IExportFormat
{
    /// <summary>A chart of more shows nothing, and a browser holds each as an object.</summary>
    private const int MaximumValues = 20_000;

    public string Name => "vl.json";

    public string MediaType => "application/vnd.vegalite.v6+json";

    public string Description =>
        "A line chart as Vega-Lite 6, with its values, units, sources, breaks and targets, for notebooks, Observable and the Vega "
        + "editor. At most 20,000 values.";

    public IReadOnlyList<ExportOption> Options => [];

    public async Task WriteAsync(Export export, Stream output, CancellationToken cancellationToken)
    {
        var seen = new SeenRows(export.Table);
        var values = await ObservedValues.ReadAsync(
            export with
            {
                Table = seen.Table,
            },
            Name,
            MaximumValues,
            cancellationToken
        );
        var chart = new VegaChart(export, seen, values).Specification(Name);
        await output.WriteAsync(Encoding.UTF8.GetBytes(chart.ToLine()), cancellationToken);
    }
}
