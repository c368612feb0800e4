using OpenUrban.Charts.Fonts;
using OpenUrban.Charts.Scenes;
using OpenUrban.Exports;

namespace OpenUrban.Charts;

/// <summary>A chart in pixels, with a description and its sources inside.</summary>
public sealed class PngFormat : IExportFormat
{
    private static readonly PixelOption Scale = new("scale", "Pixels of the file for one of width and height", 1, 3, 2);

    private readonly ChartFonts fonts;

    public PngFormat()
        : this(ChartFonts.OfSystem) { }

    internal PngFormat(ChartFonts fonts) => this.fonts = fonts;

    public string Name => "png";

    public string MediaType => "image/png";

    public string Description =>
        "A chart as PNG, with its sources and a description, for slides, documents and messages.";

    public IReadOnlyList<ExportOption> Options { get; } = [.. ChartOptions.All, Scale.Option];

    public async Task WriteAsync(Export export, Stream output, CancellationToken cancellationToken)
    {
        var scale = Scale.Read(export.Options);
        if (!fonts.For(export.Language).CanPaint)
        {
            throw new ExportException(
                ExportError.NotInFormat,
                "png needs a font, and this server has none. Take svg, which is drawn with the fonts of the reader; or install fonts, for "
                    + "example fonts-noto-cjk."
            );
        }

        var (model, scene) = await ChartDrawing.DrawAsync(Name, export, fonts, cancellationToken);
        var png = PngTexts.Add(
            PngPicture.Write(scene, scale),
            model.Words.Language,
            [
                ("Title", model.Title),
                ("Description", model.Description),
                ("Source", model.Sources.Length > 0 ? model.Sources : model.Imprint),
                ("Copyright", model.Imprint),
            ]
        );
        await output.WriteAsync(png, cancellationToken);
    }
}
