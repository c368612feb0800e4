using System.Text;
using SkiaSharp;

namespace OpenUrban.Charts.Fonts;

/// <summary>The letters that a chart is drawn and measured with.</summary>
/// <param name="regular">Null where there is no font at all.</param>
/// <param name="bold">The same, for titles.</param>
internal sealed class ChartFace(SKTypeface? regular, SKTypeface? bold)
{
    /// <summary>The first letter of the East Asian scripts (CJK Radicals Supplement); before it are those of all fonts.</summary>
    private const int FirstEastAsian = 0x2E80;

    /// <summary>Whether pixels can be made of letters; a browser has fonts of its own for an SVG.</summary>
    public bool CanPaint => regular is not null;

    /// <summary>Whether there are East Asian letters.</summary>
    public bool HasChinese => CanDraw("中文万人数据來源");

    /// <summary>Whether each letter of a text has a glyph, so that no box stands in its place.</summary>
    public bool CanDraw(string text) =>
        regular?.ContainsGlyphs(text) ?? text.EnumerateRunes().All(r => r.Value < FirstEastAsian);

    /// <summary>Width of a text in pixels. Without a font it is estimated, rather too wide.</summary>
    public double Measure(string text, double size, bool isBold = false)
    {
        if (regular is null)
        {
            return size * text.EnumerateRunes().Sum(r => r.Value < FirstEastAsian ? 0.58 : 1);
        }

        using var font = Font(size, isBold);
        return font.MeasureText(text);
    }

    /// <summary>To be disposed of.</summary>
    public SKFont Font(double size, bool isBold) =>
        new(isBold ? bold : regular, (float)size)
        {
            Edging = SKFontEdging.Antialias,
            // Without hinting, widths grow with the size alone, on every machine.
            Hinting = SKFontHinting.None,
            LinearMetrics = true,
            Subpixel = true,
        };
}
