using System.Globalization;

namespace OpenUrban.Exports;

/// <summary>Units with their multiplier in words, as they stand after a number: "ten thousand persons", "万人".</summary>
public static class UnitTexts
{
    /// <param name="indicator">Whose unit.</param>
    /// <param name="language">That of the indicator's texts: <see cref="Export.Language"/>.</param>
    public static string Of(CatalogueIndicator indicator, string language)
    {
        var (power, unit) = (indicator.UnitMultiplier, indicator.UnitName);
        return power == 0 ? unit
            : ExportTexts.In(language).Powers.GetValueOrDefault(power.ToString(CultureInfo.InvariantCulture))
                is { } words
                ? string.Format(CultureInfo.InvariantCulture, words, unit)
            : string.Create(CultureInfo.InvariantCulture, $"10^{power} {unit}");
    }
}
