using System.Globalization;

namespace OpenUrban.Exports;

/// <summary>Days of publication in words, which say how exactly they are known.</summary>
public static class PublishedDays
{
    /// <param name="day">The day.</param>
    /// <param name="precision">DAY, YEAR or NOT_AFTER.</param>
    /// <param name="language">As <see cref="Export.Language"/> has it.</param>
    /// <returns>For example "by 19 December 2025", where the day of the original is not known.</returns>
    public static string InWords(DateOnly day, string precision, string language)
    {
        var texts = ExportTexts.In(language);
        if (precision == "YEAR")
        {
            return day.ToString(texts.YearFormat, CultureInfo.InvariantCulture);
        }

        var text = day.ToString(texts.DayFormat, CultureInfo.InvariantCulture);
        return precision == "NOT_AFTER" ? string.Format(CultureInfo.InvariantCulture, texts.NotAfter, text) : text;
    }
}
