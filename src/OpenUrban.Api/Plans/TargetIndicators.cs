using OpenUrban.Data.Plans;

namespace OpenUrban.Api.Plans;

/// <summary>The indicators that can judge targets.</summary>
internal static class TargetIndicators
{
    /// <summary>Those of a target, the one that is asked first first; where none are listed, the one that it names.</summary>
    /// <param name="target">The target.</param>
    /// <param name="all">The links of all targets.</param>
    public static IReadOnlyList<TargetIndicator> Of(Target target, IEnumerable<TargetIndicator> all)
    {
        List<TargetIndicator> links =
        [
            .. all.Where(link => link.TargetCode == target.Code)
                .OrderBy(link => link.Rank)
                .ThenBy(link => link.IndicatorId),
        ];
        return links.Count == 0 && target.IndicatorId is { } id
            ?
            [
                new TargetIndicator
                {
                    TargetCode = target.Code,
                    IndicatorId = id,
                    Rank = 1,
                    IsPartOfYear = false,
                    IsRunningTotal = false,
                },
            ]
            : links;
    }
}
