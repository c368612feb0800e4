using System.Globalization;

namespace OpenUrban.Charts;

/// <summary>What a chart itself says, in one language (schema/texts, drawnCharts).</summary>
internal sealed partial class ChartTexts
{
    /// <summary>Why a chart that was asked for in Chinese is in English: there are no letters to say it in Chinese.</summary>
    public const string NoChineseFont = "No Chinese font on this server: shown in English";

    public static string Fill(string words, params object[] values) =>
        string.Format(CultureInfo.InvariantCulture, words, values);
}
