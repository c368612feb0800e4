namespace OpenUrban.Statistics.Transforms;

/// <summary>What a transform reads beside the value of the year itself.</summary>
[Flags]
public enum OperandKinds
{
    None = 0,

    /// <summary>Earlier years of the series.</summary>
    EarlierYears = 1,

    /// <summary>The base year of the series.</summary>
    BaseYear = 2,

    /// <summary>The residents of the area, by year.</summary>
    Residents = 4,

    /// <summary>The area in square kilometres.</summary>
    Extent = 8,

    /// <summary>The same indicator for the other areas of the same kind and parent.</summary>
    Peers = 16,

    /// <summary>The same indicator, or one that measures the same, for the parent area.</summary>
    Parent = 32,

    /// <summary>Another indicator of the area, by year: the one that it is divided by.</summary>
    Denominator = 64,
}
