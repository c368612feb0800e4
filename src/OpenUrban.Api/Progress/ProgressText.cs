using OpenUrban.Data.Observations;
using OpenUrban.Data.Plans;
using OpenUrban.Data.Texts;
using OpenUrban.Statistics.Progress;
using static OpenUrban.Api.Progress.ProgressPhrases;

namespace OpenUrban.Api.Progress;

/// <summary>A verdict in words, with the figures that it rests on and what else could be said (schema/texts, progress).</summary>
internal sealed class ProgressText
{
    private readonly ProgressFacts facts;
    private readonly ProgressVerdict verdict;
    private readonly Target target;
    private readonly ProgressPhrases phrases;
    private readonly ProgressTexts texts;
    private readonly bool isSum;
    private readonly string first;
    private readonly string deadlineYear;
    private readonly string baselineYear;
    private readonly List<string?> sentences = [];

    /// <summary>Years whose notes have been told: once is enough.</summary>
    private readonly HashSet<(int? Definition, int Year)> told = [];

    private ProgressText(ProgressFacts facts, Language language)
    {
        (this.facts, verdict, target) = (facts, facts.Verdict, facts.Target);
        phrases = new ProgressPhrases(language, facts.Unit);
        texts = phrases.Texts;
        isSum = target.Kind == TargetKind.Cumulative;
        first = Year(target.BaselineYear + 1);
        baselineYear = Year(target.BaselineYear);
        deadlineYear = Year(target.Deadline.Date?.Year);
    }

    private bool HasFigure => verdict.Status != ProgressStatus.NoFigure;

    public static LocalizedText Of(ProgressFacts facts) =>
        new()
        {
            En = new ProgressText(facts, Language.En).Write(),
            ZhHans = new ProgressText(facts, Language.ZhHans).Write(),
            ZhHant = new ProgressText(facts, Language.ZhHant).Write(),
        };

    private string Write()
    {
        sentences.Add(Reason());
        if (target is { Comparator: TargetComparator.CloseTo, Value: { } value } && HasFigure)
        {
            sentences.Add(phrases.CloseTo(value));
        }

        AddPathNow();
        AddSingleYears();
        AddLeftOut();
        AddNotes(verdict, verdict.Years.Append(verdict.EvidenceYear ?? 0));
        if (facts.IncludesProvisional)
        {
            sentences.Add(texts.Provisional);
        }

        AddEarlierBaseline();
        AddOtherDefinitions();
        AddTimes();
        return phrases.Join(sentences);
    }

    private string Reason() =>
        verdict.Reason switch
        {
            ProgressReason.BreakSinceBaseline => BreakReason(verdict, isOther: false),
            ProgressReason.EvidenceTooOld => TooOld(),
            ProgressReason.OnPath when verdict.Gap != 0 => Reason(texts.Reasons["AHEAD_OF_PATH"]),
            ProgressReason.FigureNotYetDue
            or ProgressReason.NoBaselineYear
            or ProgressReason.NoDeadline
            or ProgressReason.NothingSinceBaseline
            or ProgressReason.NoBaselineValue
            or ProgressReason.LowerBoundOnly => phrases.Join([
                Reason(ProgressPhrases.Of(texts.Reasons, verdict.Reason)),
                LastKnown(),
            ]),
            var reason => Reason(ProgressPhrases.Of(texts.Reasons, reason)),
        };

    /// <summary>A reason with what it names: all of them have the same places to fill.</summary>
    private string Reason(string text) =>
        Fill(
            text,
            Now(verdict),
            phrases.Bound(target.Comparator, target.Value ?? 0),
            deadlineYear,
            phrases.Day(target.Deadline.Date),
            baselineYear,
            phrases.Quantity(verdict.Baseline?.Value ?? 0),
            Path(verdict),
            phrases.Years(verdict.YearsInQuestion),
            phrases.Every(first, Year(verdict.Current?.Year)),
            phrases.Day(verdict.AwaitedBy)
        );

    private string TooOld()
    {
        var (age, next) = (verdict.EvidenceAge ?? 0, verdict.EvidenceYear!.Value + 1);
        return Fill(Numbered(texts.TooOld, age), Now(verdict), age, next, phrases.Day(facts.Calendar.UsualDay(next)));
    }

    /// <summary>The last value that is known, where there is one.</summary>
    private string? LastKnown() =>
        verdict.Evidence is { } evidence
            ? Fill(
                isSum && facts.IsRunningTotal ? texts.LastKnownTotal : texts.LastKnown,
                evidence.Year,
                phrases.Amount(evidence.Value, evidence.IsLowerBound)
            )
            : null;

    /// <summary>Why the values of a definition cannot be compared, with the reasons of the breaks between them.</summary>
    private string BreakReason(ProgressVerdict of, bool isOther)
    {
        var last =
            of.Current ?? (of.Evidence is { } evidence ? new ProgressPoint(evidence.Year, evidence.Value) : null);
        var from = target.BaselineYear ?? 0;
        var sentence =
            of is { Baseline.Value: { } baseline } && last?.Value is { } value
                ? Fill(texts.BreakBetween, phrases.Quantity(value), last.Year, phrases.Quantity(baseline), baselineYear)
                : Fill(
                    texts.BreakSince,
                    Year(of.YearsAcrossBreak.Count > 0 ? of.YearsAcrossBreak[0] : from),
                    baselineYear
                );
        return phrases.Join([
            isOther ? Fill(texts.BreakOfOther, NameOf(of), sentence) : sentence,
            .. facts.BreaksOf(of, from, last?.Year ?? from).Select(b => phrases.In(b.Reason)),
        ]);
    }

    private void AddPathNow()
    {
        if (
            target.Kind != TargetKind.Annual
            && verdict is { Expected: { } then, ExpectedNow: { } now }
            && now != then
            && verdict.EvidenceYear < facts.Times.Today.Year - 1
        )
        {
            sentences.Add(Fill(texts.PathNow, facts.Times.Today.Year - 1, phrases.Quantity(now)));
        }
    }

    private void AddSingleYears()
    {
        if (verdict.NeededPerYear is { } needed && HasFigure)
        {
            var each = phrases.Quantity(needed);
            sentences.Add(
                target.PeriodYears is { } period
                    ? Fill(Numbered(texts.NeededInPeriod, period), period, each)
                    : Fill(texts.NeededPerYear, first, deadlineYear, each)
            );
        }

        if (verdict is { YearsObserved: > 0 and var observed, YearsMet: { } met })
        {
            sentences.Add(Fill(Numbered(texts.YearsMet, observed), observed, met));
        }
    }

    private void AddLeftOut()
    {
        if (verdict.YearsAcrossBreak.Count > 0 && verdict.Reason != ProgressReason.BreakSinceBaseline)
        {
            sentences.Add(Fill(texts.LeftOut, phrases.Years(verdict.YearsAcrossBreak), baselineYear));
        }
    }

    /// <summary>A weak value is never told without its notes.</summary>
    private void AddNotes(ProgressVerdict of, IEnumerable<int> years)
    {
        foreach (var year in years.Distinct().Order())
        {
            if (facts.ReadOf(of, year) is not { Value: not null } read || !told.Add((of.Definition, year)))
            {
                continue;
            }

            var weakness = (read.Status.IsEstimate(), read.Bound == ValueBound.Lower) switch
            {
                (true, true) => "LOWER_ESTIMATE",
                (true, false) => "ESTIMATE",
                (false, true) => "LOWER",
                _ => null,
            };
            if (weakness is not null)
            {
                sentences.Add(Fill(texts.Weak[weakness], year));
                sentences.AddRange(read.Notes.Select(phrases.In));
            }
        }
    }

    private void AddEarlierBaseline()
    {
        if (verdict.ByEarlierBaseline is not { } earlier || target.BaselineYear - 1 is not { } year)
        {
            return;
        }

        var status = phrases.Status(earlier.Status);
        var from = earlier.Baseline?.Value is { } value
            ? Fill(texts.EarlierBaseline, phrases.Quantity(value), year)
            : Fill(texts.EarlierYear, year);
        sentences.Add(
            earlier.Expected is not { } expected || target.Kind == TargetKind.Annual
                ? Fill(texts.EarlierVerdict, from, status)
                : Fill(
                    texts.EarlierVerdictByPath,
                    from,
                    status,
                    phrases.Quantity(expected),
                    Year(earlier.Current?.Year)
                )
        );
        AddNotes(verdict, earlier.Years);
    }

    private void AddOtherDefinitions()
    {
        foreach (var other in verdict.ByOtherDefinitions)
        {
            var status = phrases.Status(other.Status);
            sentences.Add(
                other.Reason == ProgressReason.BreakSinceBaseline ? BreakReason(other, isOther: true)
                : other.Expected is null ? Fill(texts.OtherVerdict, NameOf(other), status)
                : Fill(texts.OtherVerdictByPath, NameOf(other), status, Now(other), Path(other))
            );
            AddNotes(other, other.Years);
        }
    }

    private void AddTimes()
    {
        if (facts.Undated > 0)
        {
            sentences.Add(Fill(Numbered(texts.Undated, facts.Undated), facts.Undated));
        }

        if (facts.Times.Today > facts.Times.ReleaseDay)
        {
            sentences.Add(Fill(texts.JudgedAsOf, phrases.Day(facts.Times.Today), phrases.Day(facts.Times.ReleaseDay)));
        }
    }

    private string NameOf(ProgressVerdict of) => facts.IndicatorOf(of) is { } known ? phrases.In(known.Name) : "";

    /// <summary>What the current value of a verdict is.</summary>
    private string Now(ProgressVerdict of)
    {
        if (of.Current is not { Value: { } value, Year: var year })
        {
            return "";
        }

        var from = Year(FirstOf(of));
        return Fill(
            texts.Now[isSum && from != Year(year) ? "sum" : "one"],
            year,
            phrases.Amount(value, of.IsLowerBound),
            from
        );
    }

    /// <summary>What its path asks of the current year.</summary>
    private string Path(ProgressVerdict of)
    {
        var (expected, year) = (phrases.Quantity(of.Expected ?? 0), Year(of.Current?.Year));
        var from = Year(FirstOf(of));
        return isSum
            ? Fill(texts.Paths[from == year ? "one" : "many"], from, year, expected)
            : Fill(
                texts.Paths[of.Method == ProgressMethod.Linear ? "LINEAR" : "RATE"],
                expected,
                phrases.Quantity(of.Baseline?.Value ?? 0),
                Year(of.Baseline?.Year)
            );
    }

    private int? FirstOf(ProgressVerdict of) =>
        of.Baseline is { } baseline ? baseline.Year + 1 : target.BaselineYear + 1;
}
