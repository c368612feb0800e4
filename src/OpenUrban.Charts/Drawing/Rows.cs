using OpenUrban.Charts.Models;
using OpenUrban.Charts.Scenes;

namespace OpenUrban.Charts.Drawing;

/// <summary>A row for each series, with its name at the left.</summary>
internal sealed class Rows
{
    /// <summary>Of the whole width, for names.</summary>
    private const double MostWidth = 0.38;

    private readonly Frame frame;
    private readonly ChartModel model;
    private readonly double height;
    private readonly double size;

    /// <param name="frame">What stands around.</param>
    /// <param name="model">What is drawn.</param>
    /// <param name="above">Pixels that are kept free above the rows.</param>
    /// <param name="below">Pixels that are kept free below them.</param>
    public Rows(Frame frame, ChartModel model, double above, double below)
    {
        (this.frame, this.model) = (frame, model);
        size = frame.Sizes.Text;
        frame.CheckRoom((model.Series.Count * Math.Ceiling(size + 1)) + above + below);
        var area = frame.Area;
        var widest = model.Series.Max(s => frame.Scene.Face.Measure(s.Label, size)) + MarksRoom;
        Area = new Area(
            Math.Ceiling(area.Left + Math.Min(widest, frame.Scene.Width * MostWidth) + 8),
            area.Top + above,
            area.Right,
            area.Bottom - below
        );
        height = Math.Min(Area.Height / model.Series.Count, 44);
        Area = Area with { Bottom = Area.Top + (height * model.Series.Count) };
    }

    /// <summary>Where the values are.</summary>
    public Area Area { get; }

    /// <summary>Pixels of a bar.</summary>
    public double BarHeight => height * 0.68;

    /// <summary>For the letters of breaks behind a name.</summary>
    private double MarksRoom => model.Breaks.Count > 0 ? 16 : 0;

    /// <summary>The middle of a row.</summary>
    public double Y(int row) => Area.Top + ((row + 0.5) * height);

    public void DrawNames()
    {
        for (var i = 0; i < model.Series.Count; i++)
        {
            var room = Area.Left - 8 - frame.Area.Left - MarksRoom;
            var name = TextLines.Of(frame.Scene.Face, model.Series[i].Label, size, isBold: false, room + 0.5, most: 1)[
                0
            ];
            frame.Scene.Text(
                Area.Left - 8 - MarksRoom,
                Y(i) + TextSizes.Drop(size),
                name,
                size,
                Palette.Ink,
                TextAnchor.End
            );
            var marks = string.Concat(model.Breaks.Where(b => b.Series.Contains(i)).Select(b => b.Mark));
            frame.Scene.Text(Area.Left - 5 - MarksRoom, Y(i) - 1, marks, frame.Sizes.Small - 1.5, Palette.Quiet);
        }
    }
}
