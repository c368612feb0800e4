#pragma warning disable MA0048 // What a scene consists of is read together.
namespace OpenUrban.Charts.Scenes;

internal sealed record Spot(double X, double Y);

/// <summary>Something that is drawn. Lengths are pixels, from the upper left corner; colours are #RRGGBB.</summary>
internal abstract record Mark
{
    /// <summary>The value that it stands for, so that a page can tell of it who points there; null for none.</summary>
    public MarkedValue? Value { get; init; }
}

/// <param name="Indicator">Code of its indicator.</param>
/// <param name="Area">Code of its area.</param>
/// <param name="Year">Its year.</param>
internal sealed record MarkedValue(string Indicator, string Area, int Year);

/// <summary>Where a value is that has no mark of its own, since it would hide those beside it.</summary>
/// <param name="X">Its place.</param>
/// <param name="Y">Its place.</param>
internal sealed record PlaceMark(double X, double Y) : Mark;

/// <param name="Spots">Where it goes along.</param>
/// <param name="Color">Its colour.</param>
/// <param name="Width">How thick it is.</param>
/// <param name="Dash">Lengths of dash and gap; null for none.</param>
internal sealed record LineMark(IReadOnlyList<Spot> Spots, string Color, double Width, double? Dash = null) : Mark;

/// <param name="Spots">Its corners.</param>
/// <param name="Fill">Its colour.</param>
/// <param name="Edge">Colour of its edge.</param>
internal sealed record PolygonMark(IReadOnlyList<Spot> Spots, string Fill, string Edge) : Mark;

/// <param name="X">Its middle.</param>
/// <param name="Y">Its middle.</param>
/// <param name="Radius">Its radius.</param>
/// <param name="Fill">Its colour.</param>
/// <param name="Edge">Colour of its edge.</param>
internal sealed record CircleMark(double X, double Y, double Radius, string Fill, string Edge) : Mark;

/// <param name="X">Where it begins, is in the middle or ends, as the anchor says.</param>
/// <param name="Y">The line on which its letters stand.</param>
/// <param name="Text">What it says.</param>
/// <param name="Width">How wide it is.</param>
/// <param name="Size">Size of the letters.</param>
/// <param name="IsBold">Whether they are bold.</param>
/// <param name="Color">Their colour.</param>
/// <param name="Anchor">What of it is at X.</param>
internal sealed record TextMark(
    double X,
    double Y,
    string Text,
    double Width,
    double Size,
    bool IsBold,
    string Color,
    TextAnchor Anchor
) : Mark
{
    public double Left =>
        Anchor switch
        {
            TextAnchor.Start => X,
            TextAnchor.Middle => X - (Width / 2),
            _ => X - Width,
        };
}

internal enum TextAnchor
{
    Start,
    Middle,
    End,
}
