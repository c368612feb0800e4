using SkiaSharp;

namespace OpenUrban.Charts.Fonts;

/// <summary>Finds the fonts of this server, when the first chart is drawn: looking through its folders takes time and memory.</summary>
internal sealed class ChartFonts
{
    private static readonly string[] SimplifiedFamilies =
    [
        "Noto Sans CJK SC",
        "Noto Sans SC",
        "Source Han Sans SC",
        "PingFang SC",
        "Microsoft YaHei",
        "WenQuanYi Zen Hei",
        "WenQuanYi Micro Hei",
    ];

    private static readonly string[] TraditionalFamilies =
    [
        "Noto Sans CJK TC",
        "Noto Sans TC",
        "Source Han Sans TC",
        "PingFang TC",
        "Microsoft JhengHei",
        .. SimplifiedFamilies,
    ];

    private static readonly string[] LatinFamilies =
    [
        "Noto Sans",
        "DejaVu Sans",
        "Liberation Sans",
        "Helvetica",
        "Arial",
    ];

    private readonly Lazy<ChartFace> simplified;
    private readonly Lazy<ChartFace> traditional;

    /// <param name="families">Names of the families that may be used.</param>
    public ChartFonts(IReadOnlyCollection<string> families)
        : this(new Lazy<IReadOnlyCollection<string>>(families)) { }

    private ChartFonts(Lazy<IReadOnlyCollection<string>> families)
    {
        simplified = new(() => Find(families.Value, SimplifiedFamilies));
        traditional = new(() => Find(families.Value, TraditionalFamilies));
    }

    /// <summary>All that are installed.</summary>
    public static ChartFonts OfSystem { get; } =
        new(
            new Lazy<IReadOnlyCollection<string>>(() =>
                [.. SKFontManager.Default.FontFamilies.Order(StringComparer.Ordinal)]
            )
        );

    /// <summary>
    /// For a language. English is drawn with a Chinese font as well, if there is one: a name may stand between English words
    /// that is written in Chinese only.
    /// </summary>
    public ChartFace For(string language) => language == "zh-Hant" ? traditional.Value : simplified.Value;

    private static ChartFace Find(IReadOnlyCollection<string> families, string[] preferred) =>
        Known(families, preferred)
        ?? families.Select(FaceOf).FirstOrDefault(f => f.HasChinese)
        ?? Known(families, LatinFamilies)
        ?? families.Select(FaceOf).FirstOrDefault(f => f.CanDraw("Source 0123456789"))
        ?? new ChartFace(null, null);

    private static ChartFace? Known(IReadOnlyCollection<string> families, string[] preferred) =>
        preferred.FirstOrDefault(families.Contains) is { } family ? FaceOf(family) : null;

    private static ChartFace FaceOf(string family) =>
        new(
            SKFontManager.Default.MatchFamily(family, SKFontStyle.Normal),
            SKFontManager.Default.MatchFamily(family, SKFontStyle.Bold)
        );
}
