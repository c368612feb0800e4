using OpenUrban.Charts.Models;
using OpenUrban.Charts.Scenes;

namespace OpenUrban.Charts.Drawing;

/// <summary>Rows with a dot for each year, connected where they can be compared.</summary>
internal static class DotChart
{
    public static void Draw(Frame frame, ChartModel model, bool? fromZero)
    {
        var (scene, size) = (frame.Scene, frame.Sizes.Text);
        frame.DrawLegend([.. model.Years.Select(y => $"{y}")], StyleOf);
        var rows = new Rows(frame, model, above: 2, below: size + 14);
        var axis = ValueAxis.Of(
            [.. model.Series.SelectMany(s => s.Known).Select(p => p.Value!.Value)],
            fromZero,
            rows.Area.Width / 110,
            model.Symbol
        );
        // Half of the last number stands beyond the end of the axis.
        var right = rows.Area.Right - Math.Max(8, scene.Face.Measure(axis.Labels[^1], size) / 2);
        var left = rows.Area.Left + 8;
        // Where long numbers have no room beside each other, some are left out.
        var widest = axis.Labels.Max(l => scene.Face.Measure(l, size)) + 10;
        var written = (int)Math.Ceiling(widest * (axis.Ticks.Count - 1) / (right - left));
        for (var i = 0; i < axis.Ticks.Count; i++)
        {
            var x = X(axis.Ticks[i]);
            scene.Line(x, rows.Area.Top, x, rows.Area.Bottom, axis.Ticks[i] == 0 ? Palette.Axis : Palette.Faint);
            if (i % written == 0)
            {
                scene.Text(x, rows.Area.Bottom + 8 + size, axis.Labels[i], size, Palette.Quiet, TextAnchor.Middle);
            }
        }

        for (var i = 0; i < model.Series.Count; i++)
        {
            var y = rows.Y(i);
            foreach (var segment in model.Series[i].Segments.Where(s => s.Count > 1))
            {
                scene.Line(
                    X(segment.Min(p => p.Value!.Value)),
                    y,
                    X(segment.Max(p => p.Value!.Value)),
                    y,
                    "#BDBDBD",
                    thickness: 2
                );
            }

            foreach (var point in model.Series[i].Known)
            {
                scene.Draw(
                    model.Series[i].ValueOf(point),
                    () => Palette.Mark(scene, StyleOfYear(point.Year), X(point.Value!.Value), y, 4, point.IsTentative)
                );
            }
        }

        rows.DrawNames();

        double X(double value) => left + (axis.Part(value) * (right - left));

        // The last year, which is compared with the others, is the first colour.
        int StyleOf(int year) => model.Years.Count - 1 - year;

        int StyleOfYear(int year) => StyleOf(model.Years.TakeWhile(y => y < year).Count());
    }
}
