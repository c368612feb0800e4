using OpenUrban.Charts.Scenes;

namespace OpenUrban.Charts.Drawing;

/// <summary>The mark of a target: rings, which no series has.</summary>
internal static class TargetMark
{
    public static void Draw(Scene scene, double x, double y, string color)
    {
        scene.Circle(x, y, 5, Palette.Paper, color);
        scene.Circle(x, y, 1.5, color, color);
    }
}
