using OpenUrban.Api.Observations;
using OpenUrban.Data;
using OpenUrban.Data.Indicators;
using OpenUrban.Data.Observations;
using OpenUrban.Data.Plans;
using OpenUrban.Data.Texts;
using OpenUrban.Statistics.Progress;

namespace OpenUrban.Api.Progress;

/// <summary>How a target stands.</summary>
internal sealed class TargetProgress
{
    private readonly TargetTimes times;
    private readonly PublicationCalendar calendar;
    private readonly IReadOnlyList<TargetDefinition> definitions;

    private TargetProgress(
        Target target,
        Unit? unit,
        TargetTimes times,
        PublicationCalendar calendar,
        IReadOnlyList<TargetDefinition> definitions,
        ProgressVerdict verdict,
        int undated
    )
    {
        (Target, Unit, Verdict, Undated) = (target, unit, verdict, undated);
        (this.times, this.calendar, this.definitions) = (times, calendar, definitions);
        Inputs = Definition is null ? [] : [.. Definition.Rows(verdict.Years)];
    }

    public Target Target { get; }

    /// <summary>The unit of the target.</summary>
    public Unit? Unit { get; }

    public ProgressVerdict Verdict { get; }

    /// <summary>The day as of which was judged.</summary>
    public DateOnly Today => times.Today;

    /// <summary>Whether that is after the day on which the release was published.</summary>
    public bool IsAfterRelease => times.Today > times.ReleaseDay;

    /// <summary>Years whose value was left out because only a later day is known by which it was out.</summary>
    public int Undated { get; }

    /// <summary>The values that the verdict rests on.</summary>
    public IReadOnlyList<ObservationRow> Inputs { get; }

    /// <summary>The values that are told: the inputs, and beside them single years, another baseline, other definitions.</summary>
    public IEnumerable<ObservationRow> Cited =>
        Inputs
            .Concat(Rows(Verdict, Verdict.SingleYears.Select(year => year.Year)))
            .Concat(Verdict.ByEarlierBaseline is { } earlier ? Rows(Verdict, earlier.Years) : [])
            .Concat(Verdict.ByOtherDefinitions.SelectMany(other => Rows(other, other.Years)));

    /// <summary>Whether one of the inputs is provisional.</summary>
    public bool IncludesProvisional => Verdict.Years.Any(year => Read(Verdict, year)?.Status == ObservationStatus.P);

    /// <summary>The indicator that was judged by; null when nothing measures the target.</summary>
    public Indicator? Indicator => Definition?.Indicator;

    /// <summary>The last value that was looked at, and how it was published.</summary>
    public PublishedEvidence? Evidence =>
        Verdict.Evidence is { } evidence && Read(Verdict, evidence.Year) is { } read
            ? new PublishedEvidence(evidence, read.PublishedOn, read.PublishedPrecision)
            : null;

    public LocalizedText Reason =>
        ProgressText.Of(
            new ProgressFacts
            {
                Target = Target,
                Unit = Unit,
                Verdict = Verdict,
                Times = times,
                Calendar = calendar,
                Undated = Undated,
                IncludesProvisional = IncludesProvisional,
                IsRunningTotal = Definition?.Series.IsRunningTotal ?? false,
                IndicatorOf = verdict => DefinitionOf(verdict)?.Indicator,
                ReadOf = Read,
                BreaksOf = (verdict, after, until) => DefinitionOf(verdict)?.Breaks(after, until) ?? [],
            }
        );

    private TargetDefinition? Definition => DefinitionOf(Verdict);

    /// <summary>Judges a target.</summary>
    /// <param name="target">The target.</param>
    /// <param name="unit">The unit of the target.</param>
    /// <param name="series">The series that can judge it, the one that is asked first first. Empty when nothing measures it.</param>
    /// <param name="times">As of when.</param>
    /// <param name="method">The path.</param>
    /// <param name="indicatorId">The indicator that was asked for, one of the series; null for the first that can judge.</param>
    public static TargetProgress Judge(
        Target target,
        Unit? unit,
        IReadOnlyList<TargetSeries> series,
        TargetTimes times,
        ProgressMethod method,
        int? indicatorId
    )
    {
        var all = Definitions(target, series, indicatorId);
        var usual = PublicationCalendar.Of(
            series.Select(s =>
                s.Publications.Where(p =>
                        p.Precision == DatePrecision.Day && (times.AsOf is not { } day || p.PublishedOn <= day)
                    )
                    .Select(p => (p.Year, p.PublishedOn))
            )
        );
        var chosen = all.FindIndex(definition => definition.Indicator.Id == indicatorId);
        var verdict = DefinitionChoice.Assess(
            new ProgressRequest
            {
                Bound = BoundOf(target.Comparator),
                Form = FormOf(target.Kind),
                Target = target.Value,
                BaselineYear = target.BaselineYear,
                Deadline = target.Deadline.Date,
                PeriodYears = target.PeriodYears,
                Today = times.Today,
                Calendar = usual,
            },
            [.. all.Select(definition => definition.Series)],
            chosen < 0 ? null : chosen,
            method
        );
        var judging = verdict.Definition is { } place ? all[place].Indicator.Id : (int?)null;
        var undated = times.AsOf is { } asOf
            ? series
                .Where(s => s.Indicator.Id == judging)
                .SelectMany(s => s.Publications)
                .GroupBy(p => p.Year)
                .Count(year =>
                    year.Key < asOf.Year
                    && year.All(p => p.PublishedOn > asOf)
                    && year.Any(p => p.Precision == DatePrecision.NotAfter)
                )
            : 0;
        return new TargetProgress(target, unit, times, usual, all, verdict, undated);
    }

    /// <summary>Parts of years belong to the series of whole years before them; one that was asked for stands for itself.</summary>
    private static List<TargetDefinition> Definitions(
        Target target,
        IReadOnlyList<TargetSeries> series,
        int? indicatorId
    )
    {
        var all = new List<TargetDefinition>();
        for (var i = 0; i < series.Count; i++)
        {
            if (!series[i].Link.IsPartOfYear)
            {
                var parts = series.Skip(i + 1).TakeWhile(s => s.Link.IsPartOfYear);
                all.Add(new TargetDefinition(target, series[i], parts));
            }
        }

        if (
            series.FirstOrDefault(s => s.Link.IsPartOfYear && (s.Indicator.Id == indicatorId || all.Count == 0)) is
            { } part
        )
        {
            all.Add(new TargetDefinition(target, part, []));
        }

        return all;
    }

    private TargetDefinition? DefinitionOf(ProgressVerdict verdict) =>
        (verdict.Definition ?? Verdict.Definition) is { } place ? definitions[place] : null;

    private IEnumerable<ObservationRow> Rows(ProgressVerdict verdict, IEnumerable<int> years) =>
        DefinitionOf(verdict)?.Rows(years) ?? [];

    private TargetObservation? Read(ProgressVerdict verdict, int year) => DefinitionOf(verdict)?.Read(year);

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
