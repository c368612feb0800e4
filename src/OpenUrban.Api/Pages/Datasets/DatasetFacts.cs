using OpenUrban.Data.Areas;
using OpenUrban.Data.Indicators;
using OpenUrban.Data.Releases;
using OpenUrban.Data.Sources;

namespace OpenUrban.Api.Pages.Datasets;

/// <summary>What is told of the data set as a whole, of one release.</summary>
internal sealed record DatasetFacts
{
    public required Dataset Dataset { get; init; }

    /// <summary>The release that is told of.</summary>
    public required Release Release { get; init; }

    /// <summary>All releases, the newest first.</summary>
    public required IReadOnlyList<Release> Releases { get; init; }

    public required IReadOnlyList<Indicator> Indicators { get; init; }

    public required int IndicatorCount { get; init; }

    public required IReadOnlyList<Source> Sources { get; init; }

    public required int SourceCount { get; init; }

    /// <summary>The city that the data are of: the one with the most areas in it. Null without cities.</summary>
    public required Area? Place { get; init; }

    /// <summary>Codes of the districts.</summary>
    public required IReadOnlyList<string> Districts { get; init; }

    public required int AreaCount { get; init; }

    public required int PlanCount { get; init; }

    public required int MeasureCount { get; init; }

    public required int TargetCount { get; init; }

    /// <summary>First and last year of the values; null for none.</summary>
    public required (int First, int Last)? Years { get; init; }

    /// <summary>Codes of the series with the most values, as an example; null without any.</summary>
    public required (string Indicator, string Area)? LongestSeries { get; init; }

    /// <summary>The release number where it is not the current one: then addresses have to name it.</summary>
    public int? Named => Release.Number == Releases[0].Number ? null : Release.Number;
}
