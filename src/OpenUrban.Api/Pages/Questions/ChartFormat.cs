namespace OpenUrban.Api.Pages.Questions;

/// <summary>The formats of pictures that pages show, where the program has them.</summary>
internal static class ChartFormat
{
    public const string Svg = "svg";
    public const string Png = "png";

    /// <summary>What is chosen of a chart that is shown on a phone.</summary>
    public static readonly IReadOnlyList<KeyValuePair<string, string>> OfPhone =
    [
        new("width", "420"),
        new("height", "480"),
    ];

    /// <summary>Width and height of a chart in pixels, unless its address says otherwise.</summary>
    public static readonly (int Width, int Height) Size = (960, 540);
}
