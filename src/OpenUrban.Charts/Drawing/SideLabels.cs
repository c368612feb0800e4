using OpenUrban.Charts.Scenes;

namespace OpenUrban.Charts.Drawing;

/// <summary>Labels in a column right of a chart, each as near as can be to the height of what it names, none upon another.</summary>
internal sealed class SideLabels(Scene scene, double size, Area area)
{
    private const double Gap = 3;
    private const double MarkRoom = 14;
    private const double LeaderRoom = 10;

    /// <summary>Of the whole width, for labels.</summary>
    private const double MostWidth = 0.26;

    private readonly List<Item> items = [];

    /// <summary>Pixels that the column takes.</summary>
    public double Width { get; private set; }

    /// <param name="text">What it says.</param>
    /// <param name="style">Colour and shape of what it names; null for that of a target.</param>
    /// <param name="y">Where that is.</param>
    /// <param name="year">Its year; null for the end of the axis.</param>
    public void Add(string text, int? style, double y, int? year) => items.Add(new(text, style, y, year));

    /// <summary>Breaks the labels into lines.</summary>
    /// <returns>Whether there is room for all.</returns>
    public bool Fit()
    {
        if (items.Count == 0)
        {
            return true;
        }

        for (var most = 4; most > 0; most--)
        {
            foreach (var item in items)
            {
                item.Lines = TextLines.Of(
                    scene.Face,
                    item.Text,
                    size,
                    isBold: false,
                    Math.Max(70, scene.Width * MostWidth) - MarkRoom,
                    most
                );
            }

            if (items.Sum(HeightOf) <= area.Height)
            {
                var widest = items.Max(i => i.Lines.Max(l => scene.Face.Measure(l, size)));
                Width = Math.Ceiling(LeaderRoom + MarkRoom + widest);
                return true;
            }
        }

        return false;
    }

    /// <param name="left">Where the column begins.</param>
    /// <param name="xOf">Where a year is.</param>
    public void Draw(double left, Func<int, double> xOf)
    {
        var x = left + LeaderRoom;
        var ordered = items.OrderBy(i => i.Y).ToList();
        foreach (var (item, top) in ordered.Zip(Tops(ordered)))
        {
            var middle = top + (TextSizes.Line(size) / 2);
            var from = (item.Year is { } year ? xOf(year) : left) + 6;
            scene.Line(
                [new(from, item.Y), new(Math.Max(from, left), item.Y), new(x - 1, middle)],
                Palette.Axis,
                0.75,
                dash: 2
            );
            if (item.Style is { } style)
            {
                Palette.Mark(scene, style, x + 5, middle, 3.5);
            }
            else
            {
                TargetMark.Draw(scene, x + 5, middle, Palette.Ink);
            }

            for (var i = 0; i < item.Lines.Count; i++)
            {
                scene.Text(
                    x + MarkRoom,
                    middle + (i * TextSizes.Line(size)) + TextSizes.Drop(size),
                    item.Lines[i],
                    size,
                    Palette.Ink
                );
            }
        }
    }

    /// <summary>Pushes labels down that would lie upon the one above, and all up that would leave the area.</summary>
    private double[] Tops(List<Item> ordered)
    {
        var tops = ordered.ConvertAll(i => i.Y - (TextSizes.Line(size) / 2)).ToArray();
        var least = area.Top;
        for (var i = 0; i < tops.Length; i++)
        {
            tops[i] = Math.Max(tops[i], least);
            least = tops[i] + HeightOf(ordered[i]);
        }

        var most = area.Bottom;
        for (var i = tops.Length - 1; i >= 0; i--)
        {
            tops[i] = Math.Min(tops[i], most - HeightOf(ordered[i]));
            most = tops[i];
        }

        return tops;
    }

    private double HeightOf(Item item) => (item.Lines.Count * TextSizes.Line(size)) + Gap;

    private sealed record Item(string Text, int? Style, double Y, int? Year)
    {
        public IReadOnlyList<string> Lines { get; set; } = [];
    }
}
