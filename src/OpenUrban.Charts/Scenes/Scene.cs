using OpenUrban.Charts.Fonts;

namespace OpenUrban.Charts.Scenes;

/// <summary>
/// What a chart looks like, mark by mark, the lowest first. The same marks become an SVG and a PNG: Skia's own SVG canvas places
/// every letter by itself and writes some Chinese ones as radicals (U+2F47 in the place of U+65E5), which no search finds.
/// </summary>
internal sealed class Scene(double width, double height, ChartFace face)
{
    private readonly List<Mark> marks = [];
    private MarkedValue? current;

    public double Width => width;

    public double Height => height;

    public ChartFace Face => face;

    public IReadOnlyList<Mark> Marks => marks;

    /// <summary>Draws what stands for a value.</summary>
    public void Draw(MarkedValue value, Action draw)
    {
        current = value;
        draw();
        current = null;
    }

    /// <summary>The place of a value that is not drawn.</summary>
    public void Place(double x, double y) => Add(new PlaceMark(Rounded(x), Rounded(y)));

    public void Line(
        double x1,
        double y1,
        double x2,
        double y2,
        string color,
        double thickness = 1,
        double? dash = null
    ) => Line([new(x1, y1), new(x2, y2)], color, thickness, dash);

    public void Line(IEnumerable<Spot> spots, string color, double thickness, double? dash = null) =>
        Add(new LineMark([.. spots.Select(Rounded)], color, thickness, dash));

    public void Polygon(IEnumerable<Spot> spots, string fill, string edge) =>
        Add(new PolygonMark([.. spots.Select(Rounded)], fill, edge));

    public void Bar(double left, double top, double right, double bottom, string fill, string edge) =>
        Polygon([new(left, top), new(right, top), new(right, bottom), new(left, bottom)], fill, edge);

    public void Circle(double x, double y, double radius, string fill, string edge) =>
        Add(new CircleMark(Rounded(x), Rounded(y), radius, fill, edge));

    public void Text(
        double x,
        double y,
        string text,
        double size,
        string color,
        TextAnchor anchor = TextAnchor.Start,
        bool isBold = false
    )
    {
        if (text.Length > 0)
        {
            Add(
                new TextMark(
                    Rounded(x),
                    Rounded(y),
                    text,
                    Rounded(face.Measure(text, size, isBold)),
                    size,
                    isBold,
                    color,
                    anchor
                )
            );
        }
    }

    private void Add(Mark mark) => marks.Add(current is null ? mark : mark with { Value = current });

    /// <summary>One digit after the point: what is beyond is no pixel, and differs between processors.</summary>
    private static double Rounded(double length) => Math.Round(length, 1);

    private static Spot Rounded(Spot spot) => new(Rounded(spot.X), Rounded(spot.Y));
}
