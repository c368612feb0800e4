namespace OpenUrban.Statistics.Transforms;

/// <summary>How much of a series was read.</summary>
/// <param name="Series">The series.</param>
/// <param name="FirstYear">The first year that was read.</param>
/// <param name="LastYear">The last year that was read.</param>
/// <param name="CrossesBreak">Whether two values that were read one after the other may not be compared.</param>
public readonly record struct InputSpan(ObservedSeries Series, int FirstYear, int LastYear, bool CrossesBreak);
