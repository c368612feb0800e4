using SkiaSharp;

namespace OpenUrban.Charts.Fonts;

/// <summary>Finds the fonts of this server.</summary>
/// <param name="families">Names of the families that may be used.</param>
internal sealed class ChartFonts(IReadOnlyCollection<string> families)
{
    private static readonly Lazy<ChartFonts> System = new(() =>
        new([.. SKFontManager.Default.FontFamilies.Order(StringComparer.Ordinal)])
    );

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

    private readonly Lazy<ChartFace> simplified = new(() => Find(families, SimplifiedFamilies));
    private readonly Lazy<ChartFace> traditional = new(() => Find(families, TraditionalFamilies));

    /// <summary>All that are installed: Skia looks through the folders of the system for them.</summary>
    public static ChartFonts OfSystem => System.Value;

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
