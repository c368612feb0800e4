using System.Text;
using OpenUrban.Exports;

namespace OpenUrban.Charts;

/// <summary>What an address chooses about a chart.</summary>
/// <param name="Kind">Null where the values decide.</param>
/// <param name="Width">Pixels.</param>
/// <param name="Height">Pixels.</param>
/// <param name="Title">A title of the client's own; null for that of the question.</param>
/// <param name="HasTargets">Whether targets of plans are drawn.</param>
/// <param name="FromZero">Whether the axis of values begins at 0; null where the values decide.</param>
internal sealed record ChartOptions(
    ChartKind? Kind,
    int Width,
    int Height,
    string? Title,
    bool HasTargets,
    bool? FromZero
)
{
    private const int LongestTitle = 200;

    private static readonly ExportOption ChartOption = new(
        "chart",
        "What is drawn: line, bar (columns over years), ranking (bars of one year, sorted), dot (a row each, a dot a year), or auto "
            + "(default): ranking of one year, dot of 2 to 4 years of 5 or more series, line of all else.",
        ["auto", "line", "bar", "ranking", "dot"],
        "auto"
    );

    private static readonly PixelOption WidthOption = new("width", "Width in pixels", 320, 2400, 960);

    private static readonly PixelOption HeightOption = new("height", "Height in pixels", 240, 1800, 540);

    private static readonly ExportOption TitleOption = new(
        "title",
        "A title of your own, of at most 200 characters; that of the question by default.",
        [],
        ""
    );

    private static readonly ExportOption TargetOption = new(
        "target",
        "Targets of the plans in line and bar charts of values as published: auto (default) draws those that there are, none none.",
        ["auto", "none"],
        "auto"
    );

    private static readonly ExportOption ZeroOption = new(
        "zero",
        "Whether the axis of values begins at 0: 1, 0, or auto (default), by the values. Bars begin at 0 always.",
        ["auto", "1", "0"],
        "auto"
    );

    public static IReadOnlyList<ExportOption> All { get; } =
    [ChartOption, WidthOption.Option, HeightOption.Option, TitleOption, TargetOption, ZeroOption];

    /// <exception cref="ExportException">A value is none that the option takes.</exception>
    public static ChartOptions Read(ExportOptions options) =>
        new(
            options[ChartOption.Name] switch
            {
                "line" => ChartKind.Line,
                "bar" => ChartKind.Bar,
                "ranking" => ChartKind.Ranking,
                "dot" => ChartKind.Dot,
                _ => null,
            },
            WidthOption.Read(options),
            HeightOption.Read(options),
            ReadTitle(options[TitleOption.Name]),
            options[TargetOption.Name] == "auto",
            options[ZeroOption.Name] switch
            {
                "1" => true,
                "0" => false,
                _ => null,
            }
        );

    private static string? ReadTitle(string title)
    {
        if (title.Length > LongestTitle)
        {
            throw new ExportException(
                ExportError.BadOption,
                $"title has {title.Length} characters; it may have {LongestTitle}. Shorten it."
            );
        }

        // Half a surrogate pair is no character, and XML takes neither it nor controls.
        if (title.EnumerateRunes().Any(r => Rune.IsControl(r) || r == Rune.ReplacementChar))
        {
            throw new ExportException(
                ExportError.BadOption,
                "title has a line break or another control character. Leave it out: long titles are broken into lines anyway."
            );
        }

        return string.IsNullOrWhiteSpace(title) ? null : title.Trim();
    }
}
