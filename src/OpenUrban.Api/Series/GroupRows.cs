namespace OpenUrban.Api.Series;

/// <summary>The rows of the members of a group, of which its series is computed.</summary>
/// <param name="IndicatorId">The indicator.</param>
/// <param name="AreaId">The group.</param>
/// <param name="Members">The rows of its members, those that there are.</param>
internal sealed record GroupRows(int IndicatorId, int AreaId, IReadOnlyList<SeriesRows> Members);
