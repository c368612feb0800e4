using OpenUrban.Charts.Scenes;

namespace OpenUrban.Charts.Drawing;

/// <summary>Colours and shapes that everyone tells apart: those of Okabe and Ito, whose yellow is lost on white.</summary>
internal static class Palette
{
    public const string Ink = "#222222";
    public const string Quiet = "#595959";
    public const string Faint = "#E0E0E0";
    public const string Axis = "#767676";
    public const string Paper = "#FFFFFF";

    private static readonly string[] Colors =
    [
        "#0072B2",
        "#D55E00",
        "#009E73",
        "#CC79A7",
        "#E69F00",
        "#56B4E9",
        "#000000",
    ];

    /// <summary>Corners of a shape, in radii from its middle; a circle has none. Seven colours and six shapes make 42 pairs.</summary>
    private static readonly Spot[][] Shapes =
    [
        [],
        [new(-0.9, -0.9), new(0.9, -0.9), new(0.9, 0.9), new(-0.9, 0.9)],
        [new(0, -1.2), new(1.15, 0.9), new(-1.15, 0.9)],
        [new(0, -1.3), new(1.3, 0), new(0, 1.3), new(-1.3, 0)],
        [new(0, 1.2), new(1.15, -0.9), new(-1.15, -0.9)],
        [new(-1.3, -0.6), new(1.3, -0.6), new(1.3, 0.6), new(-1.3, 0.6)],
    ];

    public static string Color(int series) => Colors[series % Colors.Length];

    public static void Mark(Scene scene, int series, double x, double y, double radius, bool isHollow = false)
    {
        var (color, shape) = (Color(series), Shapes[series % Shapes.Length]);
        var fill = isHollow ? Paper : color;
        if (shape.Length == 0)
        {
            scene.Circle(x, y, radius, fill, color);
        }
        else
        {
            scene.Polygon(shape.Select(s => new Spot(x + (s.X * radius), y + (s.Y * radius))), fill, color);
        }
    }
}
