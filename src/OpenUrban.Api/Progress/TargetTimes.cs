namespace OpenUrban.Api.Progress;

/// <summary>As of when a target is judged.</summary>
/// <param name="AsOf">The day that was asked for; null for that of the release.</param>
/// <param name="ReleaseDay">The day on which the release was published.</param>
internal readonly record struct TargetTimes(DateOnly? AsOf, DateOnly ReleaseDay)
{
    /// <summary>The day as of which is judged.</summary>
    public DateOnly Today => AsOf ?? ReleaseDay;
}
