using OpenUrban.Charts.Models;
using OpenUrban.Charts.Scenes;
using OpenUrban.Exports;

namespace OpenUrban.Charts.Drawing;

/// <summary>What stands around a chart: title and unit above it, notes and sources below.</summary>
internal sealed class Frame
{
    private const double Margin = 16;
    private const double LeastHeight = 90;

    private readonly ChartModel model;
    private double top = Margin;
    private double bottom;

    private Frame(Scene scene, ChartModel model)
    {
        (Scene, this.model) = (scene, model);
        Sizes = TextSizes.Of((int)scene.Width);
        bottom = scene.Height - Margin + 4;
    }

    public Scene Scene { get; }

    public TextSizes Sizes { get; }

    /// <summary>What is left for the chart.</summary>
    public Area Area => new(Margin, top, Scene.Width - Margin, bottom);

    public static Frame Draw(Scene scene, ChartModel model)
    {
        var frame = new Frame(scene, model);
        frame.Above(model.Title, frame.Sizes.Title, Palette.Ink, isBold: true, most: 3);
        frame.Above(model.Subtitle, frame.Sizes.Text, Palette.Quiet, isBold: false, most: 2);
        frame.top += 8;
        // From the last line up.
        frame.Below([.. model.Footnotes, model.Sources, model.Imprint]);
        frame.bottom -= 8;
        return frame;
    }

    /// <summary>A line for each entry, one beside the other, in as many rows as they need.</summary>
    public void DrawLegend(IReadOnlyList<string> labels, Func<int, int> style)
    {
        const double MarkRoom = 14;
        const double Gap = 16;
        var size = Sizes.Text;
        var x = Margin;
        top += TextSizes.Line(size) / 2;
        for (var i = 0; i < labels.Count; i++)
        {
            var label = TextLines.Of(
                Scene.Face,
                labels[i],
                size,
                isBold: false,
                Scene.Width - (2 * Margin) - MarkRoom,
                most: 1
            )[0];
            var width = MarkRoom + Scene.Face.Measure(label, size);
            if (x > Margin && x + width > Scene.Width - Margin)
            {
                x = Margin;
                top += TextSizes.Line(size);
            }

            Palette.Mark(Scene, style(i), x + 5, top, 4);
            Scene.Text(x + MarkRoom, top + TextSizes.Drop(size), label, size, Palette.Ink);
            x += width + Gap;
        }

        top += (TextSizes.Line(size) / 2) + 8;
    }

    /// <exception cref="ExportException">Too little is left for the chart itself.</exception>
    public void CheckRoom(double height = LeastHeight)
    {
        var missing = Math.Max(height, LeastHeight) - Area.Height;
        if (missing <= 0)
        {
            return;
        }

        var enough = Math.Ceiling((Scene.Height + missing) / 10) * 10;
        throw new ExportException(
            ExportError.BadOption,
            $"The chart does not fit in {Scene.Width} x {Scene.Height} pixels with its title and notes. "
                + (enough <= 1800 ? $"Take height={enough}" : "Ask for fewer areas or indicators")
                + (model.Footnotes.Count > 0 ? ", or a greater width." : ".")
        );
    }

    private void Above(string text, double size, string color, bool isBold, int most)
    {
        foreach (var line in TextLines.Of(Scene.Face, text, size, isBold, Scene.Width - (2 * Margin), most))
        {
            top += TextSizes.Line(size);
            Scene.Text(Margin, top - (size * 0.3), line, size, color, isBold: isBold);
        }
    }

    private void Below(IReadOnlyList<string> texts)
    {
        var size = Sizes.Small;
        var lines = texts
            .SelectMany(t => TextLines.Of(Scene.Face, t, size, isBold: false, Scene.Width - (2 * Margin), most: 3))
            .ToList();
        bottom -= lines.Count * TextSizes.Line(size);
        for (var i = 0; i < lines.Count; i++)
        {
            Scene.Text(Margin, bottom + ((i + 1) * TextSizes.Line(size)) - (size * 0.3), lines[i], size, Palette.Quiet);
        }
    }
}
