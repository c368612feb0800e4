using OpenUrban.Charts.Fonts;
using OpenUrban.Charts.Scenes;
using OpenUrban.Exports;

namespace OpenUrban.Charts;

/// <summary>A chart in vectors, with texts that can be selected and searched.</summary>
public sealed class SvgFormat : IExportFormat
{
    private readonly ChartFonts fonts;

    public SvgFormat()
        : this(ChartFonts.OfSystem) { }

    internal SvgFormat(ChartFonts fonts) => this.fonts = fonts;

    public string Name => "svg";

    public string MediaType => "image/svg+xml";

    public string Description => "A chart as SVG, with its sources and a description, for web pages and print.";

    public IReadOnlyList<ExportOption> Options => ChartOptions.All;

    public async Task WriteAsync(Export export, Stream output, CancellationToken cancellationToken)
    {
        var (model, scene) = await ChartDrawing.DrawAsync(Name, export, fonts, cancellationToken);
        await output.WriteAsync(SvgDocument.Write(scene, model, export.Subject.FileName), cancellationToken);
    }
}
