using System.Globalization;

namespace OpenUrban.Api.Pages;

/// <summary>Days as pages and files have them: yyyy-MM-dd.</summary>
internal static class Days
{
    public static string Text(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
