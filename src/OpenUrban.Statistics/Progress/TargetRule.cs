namespace OpenUrban.Statistics.Progress;

/// <summary>What a target asks of a value.</summary>
/// <param name="Bound">How a value has to stand to the target's value.</param>
/// <param name="Target">The target's value.</param>
/// <param name="Step">The unit of its last digit; null for that of its shortest text.</param>
internal readonly record struct TargetRule(TargetBound Bound, double Target, double? Step)
{
    /// <summary>1 when more is better, -1 when less is, 0 when a distance counts.</summary>
    public int Side =>
        Bound switch
        {
            TargetBound.AtLeast or TargetBound.MoreThan => 1,
            TargetBound.AtMost or TargetBound.LessThan => -1,
            _ => 0,
        };

    /// <summary>Whether the target's value itself does not count.</summary>
    public bool IsStrict => Bound is TargetBound.MoreThan or TargetBound.LessThan;

    private CloseToRule CloseTo => CloseToRule.Of(Target, Step);

    /// <summary>Whether a value meets the target. Null when it is a lower bound that does not tell.</summary>
    public bool? Meets(ProgressValue value) => Meets(value.Value!.Value, value.IsLowerBound);

    /// <inheritdoc cref="Meets(ProgressValue)" />
    public bool? Meets(double value, bool isLowerBound)
    {
        var isMet = Bound switch
        {
            TargetBound.AtLeast => value >= Target,
            TargetBound.AtMost => value <= Target,
            TargetBound.MoreThan => value > Target,
            TargetBound.LessThan => value < Target,
            TargetBound.CloseTo => CloseTo.IsMet(value),
            _ => value == Target,
        };

        // With more of it: what is met from below stays met, what is passed stays passed.
        return !isLowerBound ? isMet
            : Side == 1
                ? isMet ? true
                    : null
            : !isMet && (Side == -1 || value > Target) ? false
            : null;
    }

    public double DistanceOf(double value) => Math.Abs(DecimalArithmetic.Subtract(value, Target));

    /// <summary>Whether the path leads to the good side; a sum that is to stay below a value uses it up.</summary>
    public bool IsToward(double baseline) => Target * Side >= baseline * Side;

    /// <summary>The value from which the target is met, coming from another, and whether it itself does not count.</summary>
    public (double Goal, bool IsStrict) Goal(double current) =>
        Bound != TargetBound.CloseTo ? (Target, IsStrict)
        : current < Target ? (CloseTo.Lower, !CloseTo.IncludesLower)
        : (CloseTo.Upper, !CloseTo.IncludesUpper);
}
