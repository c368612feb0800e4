using System.Globalization;

namespace OpenUrban.Exports;

/// <summary>
/// What is said of licences. Figures are under those of their sources, and the licence of the data set is that of its texts
/// and its arrangement alone.
/// </summary>
public static class Licences
{
    /// <summary>The line that stands below charts and in files.</summary>
    /// <param name="licenceId">The licence of texts and arrangement, as SPDX has it.</param>
    /// <param name="language">As <see cref="Export.Language"/> has it.</param>
    public static string Line(string licenceId, string language) =>
        language switch
        {
            "zh-Hans" => $"数据：见来源；文字与编排：{NameOf(licenceId)}",
            "zh-Hant" => $"資料：見來源；文字與編排：{NameOf(licenceId)}",
            _ => $"Data: see sources; texts and arrangement {NameOf(licenceId)}",
        };

    /// <summary>An identifier of SPDX as people write it: CC-BY-SA-4.0 is CC BY-SA 4.0.</summary>
    public static string NameOf(string licenceId)
    {
        if (!licenceId.StartsWith("CC", StringComparison.Ordinal))
        {
            return licenceId;
        }

        var parts = licenceId.Split('-');
        var version = Array.FindIndex(parts, part => char.IsAsciiDigit(part[0]));
        return parts.Length < 2 || version < 1
            ? licenceId
            : string.Join(
                ' ',
                ((string[])[parts[0], string.Join('-', parts[1..version]), .. parts[version..]]).Where(p =>
                    p.Length > 0
                )
            );
    }

    /// <summary>Where the text of a licence of SPDX is.</summary>
    public static string AddressOf(string licenceId) => $"https://spdx.org/licenses/{licenceId}.html";

    /// <summary>The licences that sources state, each once, in their order.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<CatalogueSource> sources) =>
        [.. sources.Select(s => s.LicenceId).OfType<string>().Distinct(StringComparer.Ordinal)];

    /// <summary>
    /// The licences that sources state, in words, and how many state none. Empty without sources.
    /// </summary>
    /// <param name="sources">The sources.</param>
    /// <param name="language">As <see cref="Export.Language"/> has it.</param>
    public static string Stated(IReadOnlyCollection<CatalogueSource> sources, string language)
    {
        if (sources.Count == 0)
        {
            return "";
        }

        var (stated, silent) = (Of(sources).Select(NameOf).ToList(), sources.Count(s => s.LicenceId is null));
        var (separator, others) = language == "en" ? (", ", "; ") : ("、", "；");
        if (stated.Count == 0)
        {
            return language switch
            {
                "zh-Hans" => "来源未注明许可",
                "zh-Hant" => "來源未註明授權",
                _ => "The sources state no licence",
            };
        }

        var (before, rest) = language switch
        {
            "zh-Hans" => ("来源注明的许可：", "{1}个来源中有{0}个未注明许可"),
            "zh-Hant" => ("來源註明的授權：", "{1}個來源中有{0}個未註明授權"),
            _ => ("Licences that the sources state: ", "{0} of {1} sources state no licence"),
        };
        return before
            + string.Join(separator, stated)
            + (silent == 0 ? "" : others + string.Format(CultureInfo.InvariantCulture, rest, silent, sources.Count));
    }
}
