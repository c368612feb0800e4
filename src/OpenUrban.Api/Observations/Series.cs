using OpenUrban.Data.Observations;

namespace OpenUrban.Api.Observations;

/// <summary>The values of one indicator for one area, in the order of their years. There is at least one.</summary>
internal sealed record Series(int IndicatorId, int AreaId, IReadOnlyList<Observation> Observations);
