namespace OpenUrban.Charts.Models;

/// <summary>A value that a plan wants to reach.</summary>
/// <param name="Series">Position of the series.</param>
/// <param name="Value">The value, on the axis of the chart.</param>
/// <param name="Year">The year of the deadline; null for none.</param>
/// <param name="Label">Name, value and year.</param>
internal sealed record ChartTarget(int Series, double Value, int? Year, string Label);
