namespace OpenUrban.Data.Plans;

/// <summary>How a value has to stand to a target's value.</summary>
public enum TargetComparator
{
    /// <summary>以上, 不少于: the value itself counts as met.</summary>
    AtLeast,

    /// <summary>以下, 不超过: the value itself counts as met.</summary>
    AtMost,

    /// <summary>突破: strictly more.</summary>
    MoreThan,

    /// <summary>Strictly less.</summary>
    LessThan,

    /// <summary>接近: close to the value, from either side.</summary>
    CloseTo,

    /// <summary>Exactly the value.</summary>
    Equal,

    /// <summary>No figure to compare with.</summary>
    Qualitative,
}
