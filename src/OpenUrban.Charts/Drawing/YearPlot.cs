using OpenUrban.Charts.Models;
using OpenUrban.Charts.Scenes;

namespace OpenUrban.Charts.Drawing;

/// <summary>Values over years: axes, breaks, targets and labels of lines and of columns.</summary>
internal sealed class YearPlot
{
    private const int MostSideLabels = 8;
    private const double YearWidth = 3.2;

    private readonly Frame frame;
    private readonly ChartModel model;
    private readonly ValueAxis axis;
    private readonly SideLabels labels;
    private readonly IYearScale years;

    /// <param name="frame">What stands around.</param>
    /// <param name="model">What is drawn.</param>
    /// <param name="fromZero">Whether the axis of values has 0.</param>
    /// <param name="years">Where years are.</param>
    /// <param name="hasSideLabels">Whether series may be named at their ends.</param>
    public YearPlot(Frame frame, ChartModel model, bool? fromZero, IYearScale years, bool hasSideLabels)
    {
        (this.frame, this.model, this.years) = (frame, model, years);
        double[] values =
        [
            .. model.Series.SelectMany(s => s.Known).Select(p => p.Value!.Value),
            .. model.Targets.Select(t => t.Value),
        ];
        (labels, axis) = Plan(hasSideLabels && model.Series.Count <= MostSideLabels);
        if (!labels.Fit())
        {
            // Beside each other above the chart they take less room.
            (labels, axis) = Plan(ofSeries: false);
            labels.Fit();
        }

        frame.CheckRoom();
        var left = axis.Labels.Max(l => frame.Scene.Face.Measure(l, frame.Sizes.Text)) + 8;
        Plot = PlotIn(frame.Area) with
        {
            Left = frame.Area.Left + left,
            Right = frame.Area.Right - Math.Max(labels.Width, 10),
        };

        (SideLabels Labels, ValueAxis Axis) Plan(bool ofSeries)
        {
            if (!ofSeries && model.Series.Count > 1)
            {
                frame.DrawLegend([.. model.Series.Select(s => s.Label)], i => i);
            }

            var plot = PlotIn(frame.Area);
            var planned = ValueAxis.Of(values, fromZero, plot.Height / 50, model.Symbol);
            var side = new SideLabels(frame.Scene, frame.Sizes.Text, plot);
            var named = ofSeries ? model.Series : [];
            for (var i = 0; i < named.Count; i++)
            {
                if (named[i].Known.LastOrDefault() is { Value: { } value } last)
                {
                    var text = named.Count == 1 ? last.Text : $"{named[i].Label} {last.Text}";
                    side.Add(text, i, plot.Bottom - (planned.Part(value) * plot.Height), last.Year);
                }
            }

            foreach (var target in model.Targets)
            {
                side.Add(target.Label, null, plot.Bottom - (planned.Part(target.Value) * plot.Height), target.Year);
            }

            return (side, planned);
        }
    }

    /// <summary>Where the values are.</summary>
    public Area Plot { get; }

    public double X(int year) => Plot.Left + (years.Part(year) * Plot.Width);

    public double Y(double value) => Plot.Bottom - (axis.Part(value) * Plot.Height);

    /// <summary>What lies below the values.</summary>
    public void DrawAxes()
    {
        var (scene, size) = (frame.Scene, frame.Sizes.Text);
        for (var i = 0; i < axis.Ticks.Count; i++)
        {
            var y = Y(axis.Ticks[i]);
            scene.Line(Plot.Left, y, Plot.Right, y, axis.Ticks[i] == 0 ? Palette.Axis : Palette.Faint);
            scene.Text(Plot.Left - 8, y + TextSizes.Drop(size), axis.Labels[i], size, Palette.Quiet, TextAnchor.End);
        }

        foreach (var year in years.Written(Plot.Width, size * YearWidth))
        {
            scene.Line(X(year), Plot.Bottom, X(year), Plot.Bottom + 4, Palette.Axis);
            scene.Text(X(year), Plot.Bottom + 8 + size, $"{year}", size, Palette.Quiet, TextAnchor.Middle);
        }

        foreach (var breaks in model.Breaks.GroupBy(b => b.Year))
        {
            var x = Plot.Left + (years.PartOfBreak(breaks.Key) * Plot.Width);
            scene.Line(x, Plot.Top, x, Plot.Bottom, Palette.Axis, thickness: 1, dash: 3);
            scene.Text(
                x,
                Plot.Top - 5,
                string.Join(", ", breaks.Select(b => b.Mark)),
                frame.Sizes.Small,
                Palette.Quiet,
                TextAnchor.Middle
            );
        }

        foreach (var target in model.Targets)
        {
            var x = target.Year is { } year ? X(year) : Plot.Right;
            var color = Palette.Color(target.Series);
            scene.Line(Plot.Left, Y(target.Value), x, Y(target.Value), color, thickness: 1.25, dash: 6);
            TargetMark.Draw(scene, x, Y(target.Value), color);
        }
    }

    /// <summary>What lies beside them.</summary>
    public void DrawLabels() => labels.Draw(Plot.Right, X);

    /// <summary>Without the years below and the letters of breaks above.</summary>
    private Area PlotIn(Area area) =>
        area with
        {
            Top = area.Top + (model.Breaks.Count > 0 ? frame.Sizes.Small + 8 : 6),
            Bottom = area.Bottom - frame.Sizes.Text - 14,
        };
}
