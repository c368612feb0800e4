using System.Globalization;

namespace OpenUrban.Api.Pages.Questions;

/// <summary>The formats of pictures that pages show, and the sizes that they show them in.</summary>
internal static class ChartFormat
{
    public const string Svg = "svg";
    public const string Png = "png";

    private const string WidthOption = "width";
    private const string HeightOption = "height";

    /// <summary>Width and height of a chart on a phone, in pixels.</summary>
    public static readonly (int Width, int Height) PhoneSize = (420, 480);

    /// <summary>The options that give it this size.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> OfPhone { get; } =
    [
        new(WidthOption, PhoneSize.Width.ToString(CultureInfo.InvariantCulture)),
        new(HeightOption, PhoneSize.Height.ToString(CultureInfo.InvariantCulture)),
    ];

    public static bool IsSize(string option) => option is WidthOption or HeightOption;

    /// <summary>Width and height of a chart in pixels: what is chosen, else those of the format by default.</summary>
    public static (int Width, int Height) SizeOf(IReadOnlyList<KeyValuePair<string, string>> options) =>
        (Chosen(options, WidthOption) ?? 960, Chosen(options, HeightOption) ?? 540);

    private static int? Chosen(IReadOnlyList<KeyValuePair<string, string>> options, string name) =>
        options.FirstOrDefault(o => o.Key == name).Value is { } text
        && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var pixels)
            ? pixels
            : null;
}
