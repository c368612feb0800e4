using System.Globalization;

namespace OpenUrban.Charts;

/// <summary>What a chart itself says, in one language (schema/texts, drawnCharts).</summary>
internal sealed partial class ChartTexts
{
    /// <summary>Why a chart that was asked for in Chinese is in English: there are no letters to say it in Chinese.</summary>
    public const string NoChineseFont = "No Chinese font on this server: shown in English";

    public static string Fill(string words, params object[] values) =>
        string.Format(CultureInfo.InvariantCulture, words, values);

    /// <summary>So many names are said; of more, how many they are.</summary>
    public const int MostNames = 3;

    /// <summary>How many more there are than were said.</summary>
    public static IEnumerable<string> Further(string words, int count) => count > 0 ? [Fill(words, count)] : [];

    public string Few(List<string> names, string counted) =>
        names.Count <= MostNames ? string.Join(Separator, names) : Fill(counted, names.Count);
}
