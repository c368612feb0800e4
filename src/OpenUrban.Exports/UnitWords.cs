using System.Globalization;

namespace OpenUrban.Exports;

/// <summary>Units with their multiplier in words, as they stand after a number: "ten thousand persons", "万人".</summary>
public static class UnitWords
{
    private static readonly string[] English =
    [
        "",
        "ten",
        "hundred",
        "thousand",
        "ten thousand",
        "hundred thousand",
        "million",
        "ten million",
        "hundred million",
        "billion",
        "ten billion",
        "hundred billion",
        "trillion",
    ];

    private static readonly string[] Simplified =
    [
        "",
        "十",
        "百",
        "千",
        "万",
        "十万",
        "百万",
        "千万",
        "亿",
        "十亿",
        "百亿",
        "千亿",
        "万亿",
    ];

    private static readonly string[] Traditional =
    [
        "",
        "十",
        "百",
        "千",
        "萬",
        "十萬",
        "百萬",
        "千萬",
        "億",
        "十億",
        "百億",
        "千億",
        "萬億",
    ];

    /// <param name="indicator">Whose unit.</param>
    /// <param name="language">That of the indicator's texts: <see cref="Export.Language"/>.</param>
    public static string Of(CatalogueIndicator indicator, string language)
    {
        var (power, unit) = (indicator.UnitMultiplier, indicator.UnitName);
        var words = language switch
        {
            "zh-Hans" => Simplified,
            "zh-Hant" => Traditional,
            _ => English,
        };
        if (power == 0)
        {
            return unit;
        }

        return power < 0 || power >= words.Length ? string.Create(CultureInfo.InvariantCulture, $"10^{power} {unit}")
            : words == English ? $"{words[power]} {unit}"
            : words[power] + unit;
    }
}
