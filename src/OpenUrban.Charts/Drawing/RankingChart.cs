using OpenUrban.Charts.Models;
using OpenUrban.Charts.Scenes;

namespace OpenUrban.Charts.Drawing;

/// <summary>Bars one below the other, each with its value.</summary>
internal static class RankingChart
{
    public static void Draw(Frame frame, ChartModel model)
    {
        var rows = new Rows(frame, model, above: 2, below: 4);
        var (scene, size) = (frame.Scene, frame.Sizes.Text);
        double[] values = [.. model.Series.SelectMany(s => s.Known).Select(p => p.Value!.Value)];
        var (least, most) = (Math.Min(values.Min(), 0), Math.Max(values.Max(), 0));
        var text = model.Series.SelectMany(s => s.Points).Max(p => scene.Face.Measure(p.Text, size)) + 8;
        var left = rows.Area.Left + (least < 0 ? text : 0);
        var scale = most > least ? (rows.Area.Right - text - left) / (most - least) : 0;
        var zero = left - (least * scale);
        for (var i = 0; i < model.Series.Count; i++)
        {
            var point = model.Series[i].Known.FirstOrDefault() ?? model.Series[i].Points[^1];
            var baseline = rows.Y(i) + TextSizes.Drop(size);
            if (point.Value is not { } value)
            {
                scene.Text(zero + 6, baseline, point.Text, size, Palette.Quiet);
                continue;
            }

            var end = zero + (value * scale);
            var middle = rows.Y(i);
            scene.Draw(
                model.Series[i].ValueOf(point),
                () =>
                    scene.Bar(
                        Math.Min(zero, end),
                        middle - (rows.BarHeight / 2),
                        Math.Max(zero, end),
                        middle + (rows.BarHeight / 2),
                        point.IsTentative ? Palette.Paper : Palette.Color(0),
                        Palette.Color(0)
                    )
            );
            var isLeft = value < 0;
            scene.Text(
                isLeft ? end - 6 : end + 6,
                baseline,
                point.Text,
                size,
                Palette.Ink,
                isLeft ? TextAnchor.End : TextAnchor.Start
            );
        }

        scene.Line(zero, rows.Area.Top, zero, rows.Area.Bottom, Palette.Axis);
        rows.DrawNames();
    }
}
