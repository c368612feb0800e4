using OpenUrban.Api.Coverage;
using OpenUrban.Api.Releases;
using OpenUrban.Data.Areas;
using OpenUrban.Data.Indicators;
using OpenUrban.Data.Plans;
using OpenUrban.Data.Releases;
using OpenUrban.Data.Sources;

namespace OpenUrban.Api.Pages.Datasets;

/// <summary>Reads what is told of the data set as a whole.</summary>
internal sealed class DatasetFactsBuilder(ReleaseStates states)
{
    /// <summary>So many indicators, and sources, are named; imports may bring thousands.</summary>
    private const int MostNamed = 200;

    /// <param name="release">Number of the release; null for the current one.</param>
    /// <param name="cancellationToken">Cancelled when the client leaves.</param>
    public async Task<DatasetFacts> ReadAsync(int? release, CancellationToken cancellationToken)
    {
        var state = await states.FindAsync(release, cancellationToken);
        var areas = state.Of<Area>().ToList();
        var parts = areas.CountBy(area => area.ParentId ?? 0).ToDictionary();
        var coverage = state.Of<SeriesCoverage>().ToList();
        var longest = coverage
            .OrderByDescending(c => c.Values)
            .ThenBy(c => c.Indicator.Code, StringComparer.Ordinal)
            .ThenBy(c => c.Area.Code, StringComparer.Ordinal)
            .FirstOrDefault();
        return new DatasetFacts
        {
            Dataset = state.Of<Dataset>().Single(),
            Release = state.Release,
            Releases = [.. state.Current.Of<Release>().OrderByDescending(r => r.Number)],
            Indicators = [.. state.Of<Indicator>().OrderBy(i => i.Code, StringComparer.Ordinal).Take(MostNamed)],
            IndicatorCount = state.Of<Indicator>().Count(),
            Sources = [.. state.Of<Source>().OrderBy(s => s.Code, StringComparer.Ordinal).Take(MostNamed)],
            SourceCount = state.Of<Source>().Count(),
            Place = areas
                .Where(a => a.Kind == AreaKind.City)
                .OrderByDescending(a => parts.GetValueOrDefault(a.Id))
                .ThenBy(a => a.Code, StringComparer.Ordinal)
                .FirstOrDefault(),
            Districts =
            [
                .. areas.Where(a => a.Kind == AreaKind.District).Select(a => a.Code).Order(StringComparer.Ordinal),
            ],
            AreaCount = areas.Count,
            PlanCount = state.Of<Plan>().Count(),
            MeasureCount = state.Of<Measure>().Count(),
            TargetCount = state.Targets().Count(),
            Years = coverage.Count == 0 ? null : (coverage.Min(c => c.FirstYear), coverage.Max(c => c.LastYear)),
            LongestSeries = longest is null ? null : (longest.Indicator.Code, longest.Area.Code),
        };
    }
}
