using System.Globalization;
using OpenUrban.Api.Addresses;
using OpenUrban.Data.Texts;
using OpenUrban.Exports;

namespace OpenUrban.Api.Exports;

/// <summary>The addresses of one question in its formats.</summary>
/// <param name="site">Where this server is.</param>
/// <param name="question">The question.</param>
/// <param name="language">The language of the request.</param>
internal sealed class ExportAddresses(SiteAddress site, NamedQuestion question, Language language)
{
    public const string Path = "/q";

    public SiteAddress Site => site;

    /// <summary>The same question in another language.</summary>
    public ExportAddresses In(Language other) => new(site, question, other);

    /// <summary>The absolute address of a format.</summary>
    /// <param name="format">Its name; null for the page of the question.</param>
    /// <param name="release">The release that it stays with; null to follow.</param>
    /// <param name="path">What stands before the question.</param>
    /// <param name="options">What is chosen about the format.</param>
    public string Of(
        string? format,
        int? release,
        string path = Path,
        IEnumerable<KeyValuePair<string, string>>? options = null
    ) => site.Home + Below(format, release, path, options);

    /// <summary>The same without scheme and host.</summary>
    /// <param name="format">Its name; null for the page of the question.</param>
    /// <param name="release">The release that it stays with; null to follow.</param>
    /// <param name="path">What stands before the question.</param>
    /// <param name="options">What is chosen about the format.</param>
    public string Relative(
        string? format,
        int? release,
        string path = Path,
        IEnumerable<KeyValuePair<string, string>>? options = null
    ) => site.Base + Below(format, release, path, options);

    /// <summary>
    /// Links to all other formats (RFC 8288) and the question's page. Under which licences its figures are, is known when their
    /// sources are: the formats say it.
    /// </summary>
    public string Links(ExportFormats formats, string? current, int? release)
    {
        var links = formats
            .All.Where(f => f.Name != current)
            .Select(f => $"<{Relative(f.Name, release)}>; rel=\"alternate\"; type=\"{f.MediaType.Split(';')[0]}\"");
        return string.Join(
            ", ",
            current is null ? links : links.Append($"<{Relative(null, release)}>; rel=\"collection\"")
        );
    }

    /// <summary>The same below the path base.</summary>
    /// <param name="format">Its name; null for the page of the question.</param>
    /// <param name="release">The release that it stays with; null to follow.</param>
    /// <param name="path">What stands before the question.</param>
    /// <param name="options">What is chosen about the format.</param>
    public string Below(
        string? format,
        int? release,
        string path = Path,
        IEnumerable<KeyValuePair<string, string>>? options = null
    )
    {
        var parameters = question.Rest.Concat(options ?? []).ToList();
        if (release is { } number)
        {
            parameters.Insert(0, new("release", number.ToString(CultureInfo.InvariantCulture)));
        }

        if (language != Language.En)
        {
            parameters.Add(new("language", ExportLanguages.Tag(language)));
        }

        return $"{path}/{question.Id}"
            + (format is null ? "" : $".{format}")
            + (
                parameters.Count == 0
                    ? ""
                    : "?"
                        + string.Join(
                            '&',
                            parameters.Select(p => $"{Uri.EscapeDataString(p.Key)}={Uri.EscapeDataString(p.Value)}")
                        )
            );
    }
}
