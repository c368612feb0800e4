namespace OpenUrban.Charts.Models;

/// <summary>A place from which series are on a new basis.</summary>
/// <param name="Mark">The letter that names it.</param>
/// <param name="Year">The first year on the new basis.</param>
/// <param name="Series">Which series, by their positions.</param>
/// <param name="Text">What a footnote says of it.</param>
internal sealed record ChartBreak(string Mark, int Year, IReadOnlyList<int> Series, string Text);
