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
        Fill(LicenceTexts.In(language).Line, NameOf(licenceId));

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

        var (texts, licences) = (LicenceTexts.In(language), Of(sources));
        var (stated, silent) = (
            string.Join(texts.Separator, licences.Select(NameOf)),
            sources.Count(s => s.LicenceId is null)
        );
        return licences.Count == 0 ? texts.None
            : silent == 0 ? Fill(texts.Stated, stated)
            : Fill(texts.StatedBySome, stated, silent, sources.Count);
    }

    private static string Fill(string text, params object[] values) =>
        string.Format(CultureInfo.InvariantCulture, text, values);
}
