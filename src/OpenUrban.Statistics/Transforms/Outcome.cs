namespace OpenUrban.Statistics.Transforms;

/// <summary>The result of a formula: a number, or why there is none.</summary>
internal readonly record struct Outcome(double? Value, UndefinedReason? Reason)
{
    /// <summary>A number that is finite; zero has no sign.</summary>
    public static implicit operator Outcome(double value) =>
        double.IsFinite(value) ? new(value + 0.0, null) : new(null, UndefinedReason.OutOfRange);

    public static implicit operator Outcome(UndefinedReason reason) => new(null, reason);
}
