using OpenUrban.Statistics.Progress;

namespace OpenUrban.Statistics.Tests.Progress;

/// <summary>Targets as of one day.</summary>
internal static class ProgressRequests
{
    private static readonly DateOnly Now = new(2026, 11, 26);

    /// <summary>A level with a baseline and a deadline, at the end of its year.</summary>
    public static ProgressRequest OfLevel(
        TargetBound bound,
        double target,
        int baselineYear,
        int? deadlineYear,
        params (int Year, double Value)[] series
    ) =>
        new()
        {
            Bound = bound,
            Form = TargetForm.Level,
            Target = target,
            BaselineYear = baselineYear,
            Deadline = deadlineYear is { } year ? new DateOnly(year, 12, 31) : null,
            Today = Now,
            Series = SeriesOf([.. series.Select(v => new ProgressValue(v.Year, v.Value))]),
        };

    public static ProgressSeries SeriesOf(params ProgressValue[] values) => new(values, ProgressSeries.Between());
}
