using System.Globalization;
using OpenUrban.Api.Exports;
using OpenUrban.Api.Observations;
using OpenUrban.Api.Sources;
using OpenUrban.Data.Releases;
using OpenUrban.Data.Sources;
using OpenUrban.Data.Texts;
using OpenUrban.Exports;
using OpenUrban.GraphQL.Receipts;

namespace OpenUrban.Api.Releases;

/// <summary>What receipts say of the data: release, day, sources and how open they are, licences and citation, in English.</summary>
internal sealed class ReleaseReceipts : IReceiptSource
{
    public IReadOnlyList<KeyValuePair<string, object?>> Describe(ReceiptSubject subject)
    {
        var state = (ReleaseState)subject.State;
        var (rows, release) = (state.Snapshot!, state.Release);
        var dataset = rows.All<Dataset>().Single();
        var ids = subject.Receipt.Noted<CitedSource>().Select(s => s.Id).ToList();
        var sources = ids.Distinct().Select(id => rows.ById<Source>(id)!).ToList();
        var days = subject.Arguments("asOf");
        var citation = new Citation(dataset, release);
        return
        [
            new(
                "release",
                new
                {
                    number = release.Number,
                    date = release.PublishedAt.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                    checksum = release.Checksum,
                }
            ),
            // Only values and targets have versions: texts, areas, plans and sources are those of the current release.
            new("textsOfRelease", state.Current.Release.Number),
            new(
                "asOf",
                days.Count switch
                {
                    0 => null,
                    1 => days[0],
                    _ => days,
                }
            ),
            // Values that the day left out, and that perhaps had been published by then.
            new(
                "undated",
                subject.Receipt.Noted<UndatedValue>().Count + subject.Receipt.Noted<UndatedValues>().Sum(u => u.Count)
            ),
            new(
                "sources",
                sources
                    .OrderBy(s => s.Code, StringComparer.Ordinal)
                    .Select(s => new
                    {
                        code = s.Code,
                        citation = s.Citation.En,
                        producer = s.Producer?.En,
                        publication = s.Name.En,
                        year = s.Year,
                        address = s.Address,
                        licence = s.Licence.En,
                        licenceId = s.LicenceId,
                        open = s.IsOpen,
                    })
            ),
            new(
                "open",
                new
                {
                    sources = sources.Count(s => s.IsOpen),
                    share = sources.Count == 0
                        ? null
                        : (double?)Math.Round((double)sources.Count(s => s.IsOpen) / sources.Count, 4),
                }
            ),
            new(
                "licence",
                new
                {
                    text = Licences.Line(dataset.LicenceId, ExportLanguages.Tag(Language.En)),
                    textsAndArrangement = new
                    {
                        name = dataset.Licence.En,
                        id = dataset.LicenceId,
                        address = dataset.LicenceAddress,
                    },
                }
            ),
            new("citation", new { text = citation.In(Language.En), bibtex = citation.BibTeX() }),
        ];
    }
}
