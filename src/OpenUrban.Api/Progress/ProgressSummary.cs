using OpenUrban.Api.Plans;
using OpenUrban.Data.Plans;
using OpenUrban.GraphQL.Paging;
using OpenUrban.Statistics.Progress;

namespace OpenUrban.Api.Progress;

/// <summary>How many targets stand how. Statuses are counted, never averaged.</summary>
/// <param name="Clock">As of when.</param>
/// <param name="Verdicts">The targets, each once, and how they stand.</param>
/// <param name="SourceIds">The sources of the values that the verdicts rest on.</param>
internal sealed record ProgressSummary(
    TargetClock Clock,
    IReadOnlyList<(Target Target, ProgressStatus Status)> Verdicts,
    IReadOnlyCollection<int> SourceIds
)
{
    /// <summary>The targets by code.</summary>
    public IEnumerable<Target> Targets => Verdicts.Select(v => v.Target).OrderBy(t => t.Code, CodePoints.Order);

    public int Count(ProgressStatus status) => Verdicts.Count(v => v.Status == status);
}
