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
        var isEnglish = language is not ("zh-Hans" or "zh-Hant");
        if (precision == "YEAR")
        {
            return day.Year.ToString("0000", CultureInfo.InvariantCulture) + (isEnglish ? "" : "年");
        }

        var text = day.ToString(isEnglish ? "d MMMM yyyy" : "yyyy年M月d日", CultureInfo.InvariantCulture);
        return precision != "NOT_AFTER"
            ? text
            : language switch
            {
                "zh-Hans" => $"不晚于{text}",
                "zh-Hant" => $"不晚於{text}",
                _ => $"by {text}",
            };
    }
}
