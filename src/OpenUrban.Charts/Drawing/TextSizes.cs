namespace OpenUrban.Charts.Drawing;

/// <summary>Sizes of letters in pixels; a small chart has smaller ones.</summary>
internal sealed record TextSizes(double Title, double Text, double Small)
{
    private const double LineHeight = 1.35;

    public static TextSizes Of(int width) => width < 480 ? new(15, 11, 9.5) : new(20, 12.5, 11);

    /// <summary>From one line to the next.</summary>
    public static double Line(double size) => size * LineHeight;

    /// <summary>From the middle of a line down to where its letters stand.</summary>
    public static double Drop(double size) => size * 0.36;
}
