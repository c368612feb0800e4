using OpenUrban.Data.Indicators;
using OpenUrban.Data.Observations;
using OpenUrban.Data.Plans;
using OpenUrban.Data.Texts;
using OpenUrban.Statistics;
using OpenUrban.Statistics.Progress;

namespace OpenUrban.Api.Plans;

/// <summary>How a target stands.</summary>
/// <typeparam name="TObservation">An observation, as the database or memory has it.</typeparam>
/// <param name="Target">The target.</param>
/// <param name="Verdict">The verdict.</param>
/// <param name="Today">The day as of which it was judged.</param>
/// <param name="Inputs">The values that it rests on.</param>
/// <param name="IncludesProvisional">Whether one of them is provisional.</param>
internal sealed record TargetProgress<TObservation>(
    Target Target,
    ProgressVerdict Verdict,
    DateOnly Today,
    IReadOnlyList<TObservation> Inputs,
    bool IncludesProvisional
)
{
    public LocalizedText Reason => ProgressText.Of(Target, Verdict, IncludesProvisional);

    /// <summary>Judges a target.</summary>
    /// <param name="target">The target.</param>
    /// <param name="indicator">What measures it, with its breaks in any area; null when nothing does.</param>
    /// <param name="breaks">The breaks of the indicator.</param>
    /// <param name="observations">The series, in the order of its years.</param>
    /// <param name="read">Reads an observation.</param>
    /// <param name="today">The day as of which is judged.</param>
    /// <param name="method">The path.</param>
    public static TargetProgress<TObservation> Judge(
        Target target,
        Indicator? indicator,
        IEnumerable<SeriesBreak> breaks,
        IReadOnlyList<TObservation> observations,
        Func<TObservation, (int Year, double? Value, ObservationStatus Status)> read,
        DateOnly today,
        ProgressMethod method
    )
    {
        var rows = observations.Select(read).ToList();
        var verdict = ProgressAssessment.Assess(
            new ProgressRequest
            {
                Bound = BoundOf(target.Comparator),
                Form = FormOf(target.Kind),
                Target = target.Value,
                BaselineYear = target.BaselineYear,
                Deadline = target.Deadline.Date,
                Today = today,
                Series = indicator is null
                    ? null
                    :
                    [
                        .. rows.Select(row => new YearValue(
                            row.Year,
                            row.Value is { } value ? DecimalArithmetic.Scale(value, indicator.UnitMultiplier) : null,
                            row.Status is ObservationStatus.E or ObservationStatus.I or ObservationStatus.F
                        )),
                    ],
                Breaks = [.. breaks.Where(b => b.AreaId == target.AreaId).Select(b => b.Year)],

                // What each year is to have is often stated per year, and observed as so many.
                UnitsDiffer = target.Kind != TargetKind.Annual && target.UnitId != indicator?.UnitId,
            },
            method
        );
        var used = verdict.Years.ToHashSet();
        return new TargetProgress<TObservation>(
            target,
            verdict,
            today,
            [.. observations.Where((_, i) => used.Contains(rows[i].Year))],
            rows.Exists(row => row.Status == ObservationStatus.P && used.Contains(row.Year))
        );
    }

    private static TargetBound BoundOf(TargetComparator comparator) =>
        comparator switch
        {
            TargetComparator.AtLeast => TargetBound.AtLeast,
            TargetComparator.AtMost => TargetBound.AtMost,
            TargetComparator.MoreThan => TargetBound.MoreThan,
            TargetComparator.LessThan => TargetBound.LessThan,
            TargetComparator.CloseTo => TargetBound.CloseTo,
            TargetComparator.Equal => TargetBound.Equal,
            _ => TargetBound.Qualitative,
        };

    private static TargetForm FormOf(TargetKind kind) =>
        kind switch
        {
            TargetKind.Level => TargetForm.Level,
            TargetKind.Cumulative => TargetForm.Cumulative,
            TargetKind.Annual => TargetForm.Annual,
            TargetKind.Milestone => TargetForm.Milestone,
            _ => TargetForm.Duration,
        };
}
