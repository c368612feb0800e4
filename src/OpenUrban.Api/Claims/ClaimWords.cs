using OpenUrban.Data.Areas;
using OpenUrban.Data.Indicators;
using OpenUrban.Data.Releases;
using OpenUrban.Data.Search;
using OpenUrban.Data.Snapshots;
using OpenUrban.Data.Texts;
using OpenUrban.Statistics.Claims;

namespace OpenUrban.Api.Claims;

/// <summary>What claims are read by: the names of a data set, which have no versions.</summary>
internal sealed class ClaimWords
{
    private ClaimWords(ReleaseSnapshot release)
    {
        // What the data set is about: the area that most is known of.
        MainArea = release.All<Area>().MaxBy(area => release.Observations.SeriesOfArea(area.Id).Length)?.Id;
        var concepts = release.All<ConceptMember>().ToLookup(member => member.IndicatorId, member => member.ConceptId);
        Vocabulary = new ClaimVocabulary(
            release
                .All<Unit>()
                .Select(unit => new ClaimUnit(
                    unit.Id,
                    unit.Code,
                    [.. All(unit.Name), .. unit.Symbol is { } s ? [s] : (string[])[]]
                )),
            [
                .. release
                    .All<Indicator>()
                    .Select(indicator => new ClaimIndicator(
                        indicator.Id,
                        indicator.UnitId,
                        indicator.UnitMultiplier,
                        indicator.TopicId,
                        [.. concepts[indicator.Id]],
                        [.. NamesOf(indicator)]
                    )),
            ],
            [
                .. release
                    .All<Area>()
                    // A group has no values of its own.
                    .Where(area => area.Kind != AreaKind.Group)
                    .Select(area => new ClaimArea(area.Id, area.Kind == AreaKind.Country, [.. NamesOf(area)])
                    {
                        IsMainCity = area.Kind == AreaKind.City && area.Id == MainArea,
                    }),
            ],
            TextFolding.Fold
        );
        Residents =
        [
            .. (release.All<Dataset>() is [var dataset, ..] ? dataset.ResidentIndicators : "")
                .Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(release.ByCode<Indicator>)
                .OfType<Indicator>()
                .Select(indicator => indicator.Id),
        ];
    }

    public ClaimVocabulary Vocabulary { get; }

    public IReadOnlyList<int> Residents { get; }

    public int? MainArea { get; }

    public static ClaimWords Of(ReleaseSnapshot release) => new(release);

    private static IEnumerable<string> NamesOf(Indicator indicator) =>
        [.. All(indicator.Name), .. indicator.Synonyms.Select(term => term.Text)];

    private static IEnumerable<string> NamesOf(Area area) => [.. All(area.Name), .. area.Aliases.SelectMany(All)];

    private static IEnumerable<string> All(LocalizedText text) => [text.En, text.ZhHans, text.ZhHant];
}
