using OpenUrban.Statistics.Comparability;

namespace OpenUrban.Charts.Models;

/// <summary>A value in a chart.</summary>
/// <param name="Year">Its year.</param>
/// <param name="Value">Null when it is missing.</param>
/// <param name="Text">The value as people read it; for a missing one, why there is none.</param>
/// <param name="IsTentative">Whether it may yet change, or was never counted, see <see cref="TentativeStatus"/>.</param>
internal sealed record ChartPoint(int Year, double? Value, string Text, bool IsTentative);
