using System.Globalization;
using OpenUrban.Data;

namespace OpenUrban.Imports;

/// <summary>When something was published.</summary>
public static class ImportDate
{
    /// <summary>A day (2024-07-28) or a year (1998), which counts as its last day.</summary>
    public static bool TryParse(string text, out (DateOnly Day, DatePrecision Precision) date)
    {
        date = default;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            date = (day, DatePrecision.Day);
            return true;
        }

        if (text.Length == 4 && text.All(char.IsAsciiDigit) && text != "0000")
        {
            date = (new DateOnly(int.Parse(text, CultureInfo.InvariantCulture), 12, 31), DatePrecision.Year);
            return true;
        }

        return false;
    }
}
