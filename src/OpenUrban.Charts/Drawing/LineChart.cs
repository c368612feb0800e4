using OpenUrban.Charts.Models;
using OpenUrban.Charts.Scenes;

namespace OpenUrban.Charts.Drawing;

/// <summary>A line for each series that has more than two values, with a mark for each value.</summary>
internal static class LineChart
{
    /// <summary>Marks that are closer would hide the line.</summary>
    private const double LeastMarkDistance = 6;

    public static void Draw(Frame frame, ChartModel model, bool? fromZero)
    {
        var years = model.Years.Union(model.Targets.Select(t => t.Year).OfType<int>()).Order().ToList();
        var plot = new YearPlot(frame, model, fromZero, new YearLine(years), hasSideLabels: true);
        plot.DrawAxes();
        // The first series, which the question names first, lies above the others.
        for (var i = model.Series.Count - 1; i >= 0; i--)
        {
            Draw(frame.Scene, plot, model.Series[i], i);
        }

        plot.DrawLabels();
    }

    private static void Draw(Scene scene, YearPlot plot, ChartSeries series, int style)
    {
        foreach (var line in series.Lines.Where(l => series.HasLine && l.Count > 1))
        {
            scene.Line(line.Select(p => new Spot(plot.X(p.Year), plot.Y(p.Value!.Value))), Palette.Color(style), 2);
        }

        foreach (var line in series.Lines)
        {
            var marked = double.NegativeInfinity;
            foreach (var point in line)
            {
                var x = plot.X(point.Year);
                var isEnd = point == line[0] || point == line[^1];
                var y = plot.Y(point.Value!.Value);
                var isMarked = point.IsTentative || isEnd || x - marked >= LeastMarkDistance;
                marked = isMarked ? x : marked;
                scene.Draw(
                    series.ValueOf(point),
                    () =>
                    {
                        if (isMarked)
                        {
                            Palette.Mark(scene, style, x, y, 2.75, point.IsTentative);
                        }
                        else
                        {
                            scene.Place(x, y);
                        }
                    }
                );
            }
        }
    }
}
