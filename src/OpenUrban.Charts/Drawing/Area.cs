namespace OpenUrban.Charts.Drawing;

/// <summary>A part of the picture, in pixels.</summary>
internal sealed record Area(double Left, double Top, double Right, double Bottom)
{
    public double Width => Right - Left;

    public double Height => Bottom - Top;
}
