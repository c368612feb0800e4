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
        var year = plot.Plot.Width / model.Years.Count;
        var column = year * Filled / model.Series.Count;
        if (column < LeastColumn)
        {
            throw new ExportException(
                ExportError.TooLarge,
                $"{model.Years.Count} years of {model.Series.Count} series are too many columns for a width of {frame.Scene.Width}. Ask for "
                    + "fewer, for a greater width, or for chart=line."
            );
        }

        // A column alone in its year may have a wider number.
        var room = model.Series.Count == 1 ? year : column;
        plot.DrawAxes();
        for (var i = 0; i < model.Series.Count; i++)
        {
            foreach (var point in model.Series[i].Known)
            {
                var left = plot.X(point.Year) + ((i - (model.Series.Count / 2.0)) * column);
                Draw(frame, plot, model.Targets, model.Series[i].ValueOf(point), point, i, left, column, room);
            }
        }

        plot.DrawLabels();
    }

    private static void Draw(
        Frame frame,
        YearPlot plot,
        IReadOnlyList<ChartTarget> targets,
        MarkedValue value,
        ChartPoint point,
        int style,
        double left,
        double column,
        double room
    )
    {
        var (zero, end) = (plot.Y(0), plot.Y(point.Value!.Value));
        var color = Palette.Color(style);
        // The edge goes half outwards: without a gap two columns would be one.
        var gap = Math.Min(1.25, column / 4);
        frame.Scene.Draw(
            value,
            () =>
                frame.Scene.Bar(
                    left + gap,
                    Math.Min(zero, end),
                    left + column - gap,
                    Math.Max(zero, end),
                    point.IsTentative ? Palette.Paper : color,
                    color
                )
        );
        // Beyond the end of the column; inside it where the line of a target would go through the digits, or the years are.
        var outwards = point.Value < 0 ? 1 : -1;
        var middle = end + (outwards * frame.Sizes.Small);
        var isInside =
            middle + frame.Sizes.Small > plot.Plot.Bottom
            || targets.Any(t => Math.Abs(plot.Y(t.Value) - middle) < frame.Sizes.Small);
        var width = frame.Scene.Face.Measure(point.Text, frame.Sizes.Small) + 2;
        if (width > (isInside ? column : room) || (isInside && Math.Abs(zero - end) < 2 * frame.Sizes.Small))
        {
            // The axis has to do where the digits have no room.
            return;
        }

        if (isInside)
        {
            middle = end - (outwards * (frame.Sizes.Small + 1));
        }

        frame.Scene.Text(
            left + (column / 2),
            middle + TextSizes.Drop(frame.Sizes.Small),
            point.Text,
            frame.Sizes.Small,
            isInside && !point.IsTentative ? Palette.Paper : Palette.Ink,
            TextAnchor.Middle
        );
    }
}
