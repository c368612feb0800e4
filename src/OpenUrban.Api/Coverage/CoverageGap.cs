namespace OpenUrban.Api.Coverage;

/// <summary>Years without a value.</summary>
/// <param name="Years">The years, in order.</param>
/// <param name="Row">Place in the series of the row that says that the value is missing; null where there is no row.</param>
/// <param name="Before">The year of the series before the gap; the first year of the gap when there is none.</param>
/// <param name="After">The year of the series behind the gap; the last year of the gap when there is none.</param>
internal sealed record CoverageGap(IReadOnlyList<int> Years, int? Row, int Before, int After);
