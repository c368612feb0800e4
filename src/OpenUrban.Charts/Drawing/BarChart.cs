using OpenUrban.Charts.Models;
using OpenUrban.Charts.Scenes;
using OpenUrban.Exports;

namespace OpenUrban.Charts.Drawing;

/// <summary>A column for each value; those of one year stand beside each other.</summary>
internal static class BarChart
{
    private const double LeastColumn = 2.5;

    /// <summary>Of a year's room, for its columns.</summary>
    private const double Filled = 0.76;

    public static void Draw(Frame frame, ChartModel model)
    {
        var plot = new YearPlot(frame, model, fromZero: true, new YearSlots(model.Years), hasSideLabels: false);
        var column = plot.Plot.Width / model.Years.Count * Filled / model.Series.Count;
        if (column < LeastColumn)
        {
            throw new ExportException(
                ExportError.TooLarge,
                $"{model.Years.Count} years of {model.Series.Count} series are too many columns for a width of {frame.Scene.Width}. Ask for "
                    + "fewer, for a greater width, or for chart=line."
            );
        }

        plot.DrawAxes();
        for (var i = 0; i < model.Series.Count; i++)
        {
            foreach (var point in model.Series[i].Known)
            {
                var left = plot.X(point.Year) + ((i - (model.Series.Count / 2.0)) * column);
                Draw(frame, plot, point, i, left, column);
            }
        }

        plot.DrawLabels();
    }

    private static void Draw(Frame frame, YearPlot plot, ChartPoint point, int style, double left, double column)
    {
        var (zero, end) = (plot.Y(0), plot.Y(point.Value!.Value));
        var color = Palette.Color(style);
        // The edge goes half outwards: without a gap two columns would be one.
        var gap = Math.Min(1.25, column / 4);
        frame.Scene.Bar(
            left + gap,
            Math.Min(zero, end),
            left + column - gap,
            Math.Max(zero, end),
            point.IsTentative ? Palette.Paper : color,
            color
        );
        if (frame.Scene.Face.Measure(point.Text, frame.Sizes.Small) <= column / Filled - 2)
        {
            var isDown = point.Value < 0;
            frame.Scene.Text(
                left + (column / 2),
                isDown ? end + frame.Sizes.Small + 2 : end - 5,
                point.Text,
                frame.Sizes.Small,
                Palette.Ink,
                TextAnchor.Middle
            );
        }
    }
}
