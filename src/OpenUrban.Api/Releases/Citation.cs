using System.Globalization;
using OpenUrban.Api.Exports;
using OpenUrban.Data.Releases;
using OpenUrban.Data.Texts;
using OpenUrban.Exports;

namespace OpenUrban.Api.Releases;

/// <summary>How a release of the data set is cited.</summary>
internal sealed record Citation(Dataset Dataset, Release Release)
{
    private string Date => Release.PublishedAt.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A sentence: who published what and when. The checksum is for programs, and stands in BibTeX.</summary>
    public string In(Language language) =>
        string.Format(
            CultureInfo.InvariantCulture,
            FileTexts.In(ExportLanguages.Tag(language)).Citation,
            Dataset.Publisher.In(language),
            Dataset.Name.In(language),
            Release.Number,
            Date,
            LicenceIn(language)
        );

    public string BibTeX() =>
        $$"""
            @misc{openurban-{{Dataset.Code.ToLowerInvariant()}}-{{Release.Number}},
              author = { {{Dataset.Publisher.En}} },
              title = { {{Dataset.Name.En}} },
              year = {{{Release.PublishedAt.Year}}},
              edition = {Release {{Release.Number}}, {{Date}}},
              note = {SHA-256 {{Release.Checksum}}; {{LicenceIn(Language.En)}}}
            }
            """;

    /// <summary>The figures are under the licences of their sources, and no sentence says another one of them.</summary>
    private string LicenceIn(Language language) => Licences.Line(Dataset.LicenceId, ExportLanguages.Tag(language));
}
