using System.Globalization;
using OpenUrban.Data.Releases;
using OpenUrban.Data.Texts;

namespace OpenUrban.Api.Releases;

/// <summary>How a release of the data set is cited.</summary>
internal sealed record Citation(Dataset Dataset, Release Release)
{
    private string Date => Release.PublishedAt.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public string In(Language language) =>
        language switch
        {
            Language.ZhHans =>
                $"{Dataset.Publisher.ZhHans}. {Dataset.Name.ZhHans}. 第{Release.Number}版, {Date}. SHA-256 {Release.Checksum}. {Dataset.LicenceId}.",
            Language.ZhHant =>
                $"{Dataset.Publisher.ZhHant}. {Dataset.Name.ZhHant}. 第{Release.Number}版, {Date}. SHA-256 {Release.Checksum}. {Dataset.LicenceId}.",
            _ =>
                $"{Dataset.Publisher.En}. {Dataset.Name.En}. Release {Release.Number}, {Date}. SHA-256 {Release.Checksum}. {Dataset.LicenceId}.",
        };

    public string BibTeX() =>
        $$"""
            @misc{openurban-{{Dataset.Code.ToLowerInvariant()}}-{{Release.Number}},
              author = { {{Dataset.Publisher.En}} },
              title = { {{Dataset.Name.En}} },
              year = {{{Release.PublishedAt.Year}}},
              edition = {Release {{Release.Number}}, {{Date}}},
              note = {SHA-256 {{Release.Checksum}}; {{Dataset.LicenceId}}}
            }
            """;
}
