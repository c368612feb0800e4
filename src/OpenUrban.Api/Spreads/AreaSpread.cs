using OpenUrban.Api.Indicators;
using OpenUrban.Api.Observations;
using OpenUrban.Data.Areas;
using OpenUrban.Data.Indicators;
using OpenUrban.Data.Observations;
using OpenUrban.Statistics.Comparability;
using OpenUrban.Statistics.Spreads;

namespace OpenUrban.Api.Spreads;

/// <summary>How the values of an indicator in a year are spread over areas, and of which values that was computed.</summary>
internal sealed record AreaSpread
{
    public required Indicator Indicator { get; init; }

    public required Unit Unit { get; init; }

    public required int Year { get; init; }

    /// <summary>The values, in the order of the areas' codes.</summary>
    public required IReadOnlyList<ObservationRow> Observations { get; init; }

    /// <summary>The areas that have none.</summary>
    public required IReadOnlyList<Area> Missing { get; init; }

    /// <summary>The weights of the areas that have a value.</summary>
    public required IReadOnlyList<ObservationRow> Weights { get; init; }

    /// <summary>The areas that have a value and no weight.</summary>
    public required IReadOnlyList<Area> MissingWeights { get; init; }

    public Spread Statistics =>
        field ??= new Spread(
            [.. Observations.Select(o => o.Value!.Value)],
            Weights.Count > 0 && MissingWeights.Count == 0 ? [.. Weights.Select(w => w.Value!.Value)] : null
        );

    public bool MixesEditions =>
        Comparison.MixEditions(
            Year,
            Observations.Select(o => (o.YearValue.Edition, (IReadOnlyList<int>)[.. Indicator.BreakYearsFor(o.AreaId)]))
        );

    public bool IncludesEstimates => Observations.Concat(Weights).Any(o => o.Status.IsEstimate());

    public bool IncludesProvisional => Observations.Concat(Weights).Any(o => o.Status == ObservationStatus.P);

    public IEnumerable<int> SourceIds => Observations.Concat(Weights).Select(o => o.Publication.SourceId).Distinct();
}
