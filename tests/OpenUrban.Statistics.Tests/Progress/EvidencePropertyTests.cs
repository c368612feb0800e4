using CsCheck;
using OpenUrban.Statistics.Progress;

namespace OpenUrban.Statistics.Tests.Progress;

/// <summary>What holds for the age of what every verdict rests on.</summary>
public sealed class EvidencePropertyTests
{
    [Fact]
    public void A_later_day_never_makes_evidence_younger() =>
        Gen.Select(ProgressGen.AnyRequests, ProgressGen.Methods, Gen.Int[0, 4000])
            .Sample(
                (request, method, days) =>
                {
                    // The years that are known on the first day are known on the later one; nothing comes in between.
                    var known = request with
                    {
                        Series = request.Series! with
                        {
                            Values = [.. request.Series.Values.Where(v => v.Year <= request.Today.Year)],
                        },
                    };
                    var verdict = ProgressAssessment.Assess(known, method);
                    var later = ProgressAssessment.Assess(known with { Today = known.Today.AddDays(days) }, method);

                    // What is looked at may change with the status; the age of one year does not fall.
                    if (verdict.EvidenceYear == later.EvidenceYear)
                    {
                        Assert.True(!(later.EvidenceAge < verdict.EvidenceAge), $"{verdict} {later}");
                    }
                }
            );

    [Fact]
    public void Nothing_is_judged_on_evidence_that_is_too_old() =>
        Gen.Select(ProgressGen.AnyRequests, ProgressGen.Methods)
            .Sample(
                (request, method) =>
                {
                    var verdict = ProgressAssessment.Assess(request, method);
                    if (
                        verdict.EvidenceYear is not { } year
                        || request.Today <= request.Calendar.UsualDay(year + 1)
                        || !verdict.IsJudged
                    )
                    {
                        return;
                    }

                    // Only what cannot change any more stays.
                    Assert.True(
                        verdict.Status is ProgressStatus.Achieved or ProgressStatus.Overdue
                            || verdict.Reason is ProgressReason.YearMissed or ProgressReason.LimitExceeded,
                        $"{verdict}"
                    );
                }
            );

    [Fact]
    public void Overdue_comes_only_after_the_usual_day_or_with_the_figure() =>
        Gen.Select(ProgressGen.AnyRequests, ProgressGen.Methods)
            .Sample(
                (request, method) =>
                {
                    var verdict = ProgressAssessment.Assess(request, method);
                    if (verdict.Status == ProgressStatus.Overdue)
                    {
                        Assert.True(
                            request.Today > request.Calendar.UsualDay(ProgressGen.DeadlineYear)
                                || verdict.Reason == ProgressReason.YearMissed
                                || verdict.EvidenceYear >= ProgressGen.DeadlineYear,
                            $"{verdict}"
                        );
                    }

                    Assert.Equal(verdict.Status == ProgressStatus.AwaitingData, verdict.AwaitedBy is not null);
                    Assert.True(verdict.AwaitedBy is not { } day || request.Today <= day, $"{verdict}");
                }
            );
}
