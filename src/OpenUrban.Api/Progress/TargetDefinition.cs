using OpenUrban.Api.Observations;
using OpenUrban.Data.Indicators;
using OpenUrban.Data.Observations;
using OpenUrban.Data.Plans;
using OpenUrban.Statistics;
using OpenUrban.Statistics.Comparability;
using OpenUrban.Statistics.Progress;

namespace OpenUrban.Api.Progress;

/// <summary>
/// One definition of what a target counts: the values of a series, and for years that it does not have those of parts of the
/// year.
/// </summary>
internal sealed class TargetDefinition
{
    private readonly TargetSeries whole;
    private readonly Dictionary<int, (ObservationRow Row, TargetObservation Read, Indicator Indicator)> rows;

    /// <param name="target">The target.</param>
    /// <param name="whole">The series of whole years.</param>
    /// <param name="parts">Series of parts of years.</param>
    public TargetDefinition(Target target, TargetSeries whole, IEnumerable<TargetSeries> parts)
    {
        this.whole = whole;
        rows = YearParts
            .Fill(
                RowsOf(whole),
                parts.Where(part => part.Indicator.UnitId == whole.Indicator.UnitId).SelectMany(RowsOf),
                row => (row.Read.Year, ScaledOf(row.Read, row.Indicator))
            )
            .ToDictionary(
                row => row.Row.Read.Year,
                row =>
                    row.IsPart || whole.Link.IsPartOfYear
                        ? (row.Row.Row, row.Row.Read with { Bound = ValueBound.Lower }, row.Row.Indicator)
                        : row.Row
            );
        var breakYears = whole.Breaks.Select(b => b.Year).ToList();
        Series = new ProgressSeries(
            [
                .. rows
                    .Values.OrderBy(row => row.Read.Year)
                    .Select(row => new ProgressValue(
                        row.Read.Year,
                        ScaledOf(row.Read, row.Indicator),
                        row.Read.Status.IsEstimate(),
                        row.Read.Bound == ValueBound.Lower
                    )),
            ],
            (one, other) =>
                Edition(one) is { } edition && Edition(other) is { } otherEdition
                    ? Comparison.AreComparable(
                        new YearValue(one, null) { Edition = edition },
                        new YearValue(other, null) { Edition = otherEdition },
                        breakYears
                    )
                    : !Comparison.HasBreak(breakYears, one, other),
            // What each year is to have is often stated per year, and observed as so many.
            UnitsDiffer: target.Kind != TargetKind.Annual && target.UnitId != whole.Indicator.UnitId
        )
        {
            IsRunningTotal = whole.Link.IsRunningTotal,
        };

        IEnumerable<(ObservationRow Row, TargetObservation Read, Indicator Indicator)> RowsOf(TargetSeries series) =>
            series.Observations.Select(row => (row, TargetObservation.Of(row), series.Indicator));
    }

    public Indicator Indicator => whole.Indicator;

    public ProgressSeries Series { get; }

    /// <summary>The observations of years that it has, in their order.</summary>
    public IEnumerable<ObservationRow> Rows(IEnumerable<int> years) =>
        years.Order().Where(rows.ContainsKey).Select(year => rows[year].Row);

    /// <summary>What was observed of a year.</summary>
    public TargetObservation? Read(int year) => rows.TryGetValue(year, out var row) ? row.Read : null;

    /// <summary>The breaks between two years.</summary>
    public IEnumerable<SeriesBreak> Breaks(int after, int until) =>
        whole.Breaks.Where(b => b.Year > after && b.Year <= until);

    /// <summary>Null where there is no value that could be of another edition.</summary>
    private EditionKey? Edition(int year) =>
        rows.TryGetValue(year, out var row) && row.Read.Value is not null ? row.Read.Edition : null;

    private static double? ScaledOf(TargetObservation read, Indicator indicator) =>
        read.Value is { } value ? DecimalArithmetic.Scale(value, indicator.UnitMultiplier) : null;
}
