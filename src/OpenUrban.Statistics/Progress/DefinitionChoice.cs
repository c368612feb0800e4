namespace OpenUrban.Statistics.Progress;

/// <summary>
/// Judges a target that several series can judge, each by a definition of its own: by the one that was asked for, else by
/// the first that can be compared since the baseline; and says whether the others come to the same.
/// </summary>
public static class DefinitionChoice
{
    /// <param name="request">The target; its series is not looked at.</param>
    /// <param name="definitions">The series, the one to be preferred first. None when nothing measures the target.</param>
    /// <param name="chosen">The place of the one that was asked for; null for the first that can judge.</param>
    /// <param name="method">The path.</param>
    public static ProgressVerdict Assess(
        ProgressRequest request,
        IReadOnlyList<ProgressSeries> definitions,
        int? chosen,
        ProgressMethod method
    )
    {
        if (definitions.Count == 0)
        {
            return ProgressAssessment.Assess(request with { Series = null }, method);
        }

        var place = chosen ?? Default(request, definitions);
        var verdict = Judge(place);
        if (verdict.Status == ProgressStatus.NoFigure)
        {
            return verdict with { Definition = null };
        }

        if (!Tells(verdict))
        {
            return verdict;
        }

        List<ProgressVerdict> others =
        [
            .. Enumerable.Range(0, definitions.Count).Where(other => other != place).Select(Judge).Where(Tells),
        ];
        return verdict with
        {
            DefinitionsAgree = others.Count == 0 ? null : others.TrueForAll(other => other.Status == verdict.Status),
            ByOtherDefinitions = [.. others.Where(other => other.Status != verdict.Status)],
        };

        ProgressVerdict Judge(int definition) =>
            ProgressAssessment.Assess(request with { Series = definitions[definition] }, method) with
            {
                Definition = definition,
            };
    }

    /// <summary>Whether a verdict says something of its definition: what it shows, or that it was changed.</summary>
    private static bool Tells(ProgressVerdict verdict) =>
        verdict.IsJudged
        || verdict.Status == ProgressStatus.AwaitingData
        || verdict.Reason == ProgressReason.BreakSinceBaseline;

    /// <summary>
    /// The first that can be compared since the baseline; else the first that has a value since; else the first that has that of the
    /// baseline; else the first.
    /// </summary>
    private static int Default(ProgressRequest request, IReadOnlyList<ProgressSeries> definitions)
    {
        if (request.BaselineYear is not { } baseline)
        {
            return 0;
        }

        return First(series =>
                (request.Form != TargetForm.Level || Has(series, year => year == baseline))
                && Has(series, year => year > baseline && series.IsComparable(baseline, year))
            )
            ?? First(series => Has(series, year => year > baseline))
            ?? First(series => Has(series, year => year == baseline))
            ?? 0;

        int? First(Func<ProgressSeries, bool> suits) =>
            Enumerable
                .Range(0, definitions.Count)
                .Where(i => !definitions[i].UnitsDiffer && suits(definitions[i]))
                .Select(i => (int?)i)
                .FirstOrDefault();

        bool Has(ProgressSeries series, Func<int, bool> suits) =>
            series.Values.Any(v => v.Value is not null && v.Year <= request.Today.Year && suits(v.Year));
    }
}
