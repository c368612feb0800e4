namespace OpenUrban.Statistics.Transforms;

/// <summary>A value that a transformed value was computed from.</summary>
/// <param name="Series">The series that has it.</param>
/// <param name="Place">Its place in the values of the series.</param>
public readonly record struct TransformInput(ObservedSeries Series, int Place)
{
    public YearValue Value => Series.Values[Place];
}
