namespace OpenUrban.Statistics.Progress;

/// <summary>A target and what is known of the series that shows whether it is met, all in one unit.</summary>
public sealed record ProgressRequest
{
    public required TargetBound Bound { get; init; }

    public required TargetForm Form { get; init; }

    /// <summary>Null when the target has no figure.</summary>
    public double? Target { get; init; }

    /// <summary>
    /// The unit of the last digit of the target's figure: 1 for 70, 0.1 for 2.5. Null for that of the shortest text of
    /// <see cref="Target"/>. Only <see cref="TargetBound.CloseTo"/> asks for it.
    /// </summary>
    public double? TargetStep { get; init; }

    /// <summary>The year from which progress counts; null when there is none.</summary>
    public int? BaselineYear { get; init; }

    /// <summary>The last day; null when there is none.</summary>
    public DateOnly? Deadline { get; init; }

    /// <summary>Over how many years a sum is to be reached, where the plan says so; null for those up to the deadline.</summary>
    public int? PeriodYears { get; init; }

    /// <summary>The day as of which is judged. Later years are not looked at.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>When the figure of a year is usually out.</summary>
    public PublicationCalendar Calendar { get; init; } = PublicationCalendar.Unknown;

    /// <summary>The series that is judged by. Null when nothing measures the target.</summary>
    public ProgressSeries? Series { get; init; }
}
