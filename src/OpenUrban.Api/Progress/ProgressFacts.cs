using OpenUrban.Data.Indicators;
using OpenUrban.Data.Plans;
using OpenUrban.Statistics.Progress;

namespace OpenUrban.Api.Progress;

/// <summary>What the reason of a verdict is written from.</summary>
internal sealed record ProgressFacts
{
    public required Target Target { get; init; }

    /// <summary>The unit of the target.</summary>
    public required Unit? Unit { get; init; }

    public required ProgressVerdict Verdict { get; init; }

    public required TargetTimes Times { get; init; }

    public required PublicationCalendar Calendar { get; init; }

    /// <summary>Years that were left out for want of a day.</summary>
    public required int Undated { get; init; }

    public required bool IncludesProvisional { get; init; }

    /// <summary>Whether the series has running totals.</summary>
    public required bool IsRunningTotal { get; init; }

    /// <summary>The indicator that a verdict judges by.</summary>
    public required Func<ProgressVerdict, Indicator?> IndicatorOf { get; init; }

    /// <summary>What was observed of a year by the definition of a verdict.</summary>
    public required Func<ProgressVerdict, int, TargetObservation?> ReadOf { get; init; }

    /// <summary>The breaks of the definition of a verdict behind one year and up to another.</summary>
    public required Func<ProgressVerdict, int, int, IEnumerable<SeriesBreak>> BreaksOf { get; init; }
}
