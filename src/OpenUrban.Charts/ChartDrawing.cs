using OpenUrban.Charts.Drawing;
using OpenUrban.Charts.Fonts;
using OpenUrban.Charts.Models;
using OpenUrban.Charts.Scenes;
using OpenUrban.Exports;

namespace OpenUrban.Charts;

/// <summary>From an export to a picture that is not yet of a format.</summary>
internal static class ChartDrawing
{
    private const int MostValues = 5_000;

    /// <param name="format">Name of the format, for messages and the address.</param>
    /// <param name="export">What is drawn.</param>
    /// <param name="fonts">The letters that there are.</param>
    /// <param name="cancellationToken">Cancelled when the client leaves.</param>
    public static async Task<(ChartModel Model, Scene Scene)> DrawAsync(
        string format,
        Export export,
        ChartFonts fonts,
        CancellationToken cancellationToken
    )
    {
        var options = ChartOptions.Read(export.Options);
        var values = await ObservedValues.ReadAsync(export, format, MostValues, cancellationToken);
        var face = fonts.For(export.Language);
        var reading = new ChartModelBuilder(format, export, values, options);
        var model = reading.Read();
        if (!model.Texts.All(face.CanDraw))
        {
            if (face.HasChinese)
            {
                CheckTitle(options, face);
            }
            else
            {
                model = reading.ReadInEnglish(face.CanDraw);
            }
        }

        try
        {
            return (model, Draw(model, options, face));
        }
        catch (ExportException exception) when (exception.Error == ExportError.BadOption)
        {
            // The notes on estimates may be what takes the room. Who has the picture read out is told them all the same.
            var smaller = model.Words.Language == export.Language ? reading.Read(hasNotes: false) : model;
            return (smaller, Draw(smaller, options, face));
        }
    }

    public static Scene Draw(ChartModel model, ChartOptions options, ChartFace face)
    {
        var scene = new Scene(options.Width, options.Height, face);
        var frame = Frame.Draw(scene, model);
        switch (model.Kind)
        {
            case ChartKind.Bar:
                BarChart.Draw(frame, model);
                break;
            case ChartKind.Ranking:
                RankingChart.Draw(frame, model);
                break;
            case ChartKind.Dot:
                DotChart.Draw(frame, model, options.FromZero);
                break;
            default:
                LineChart.Draw(frame, model, options.FromZero);
                break;
        }

        return scene;
    }

    private static void CheckTitle(ChartOptions options, ChartFace face)
    {
        if (options.Title is { } title && !face.CanDraw(title))
        {
            throw new ExportException(
                ExportError.BadOption,
                "title has characters that no font of this server has. Write it without them."
            );
        }
    }
}
