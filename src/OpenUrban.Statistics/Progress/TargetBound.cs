namespace OpenUrban.Statistics.Progress;

/// <summary>How a value has to stand to a target's value.</summary>
public enum TargetBound
{
    /// <summary>value ≥ target.</summary>
    AtLeast,

    /// <summary>value ≤ target.</summary>
    AtMost,

    /// <summary>value &gt; target.</summary>
    MoreThan,

    /// <summary>value &lt; target.</summary>
    LessThan,

    /// <summary>The value, rounded to the digits of the target's figure, is the target: see <see cref="CloseToRule"/>.</summary>
    CloseTo,

    /// <summary>value = target.</summary>
    Equal,

    /// <summary>There is no figure to compare with.</summary>
    Qualitative,
}
