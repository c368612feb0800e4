namespace OpenUrban.Statistics.Claims;

/// <summary>One publication of a value.</summary>
/// <param name="IndicatorId">What was measured.</param>
/// <param name="AreaId">Where.</param>
/// <param name="Year">When.</param>
/// <param name="Value">In base units: persons, yuan, and of a percentage the share.</param>
/// <param name="Precision">The power of ten of its last digit.</param>
/// <param name="PublishedOn">The day on which it was published.</param>
/// <param name="IsConfirmation">Whether it merely says the same as an earlier one with fewer digits.</param>
/// <param name="Place">Where the caller has it.</param>
public readonly record struct StoredValue(
    int IndicatorId,
    int AreaId,
    int Year,
    decimal Value,
    int Precision,
    DateOnly PublishedOn,
    bool IsConfirmation,
    int Place
)
{
    /// <summary>The same version of the same value.</summary>
    public bool IsSameAs(StoredValue other) =>
        IndicatorId == other.IndicatorId && AreaId == other.AreaId && Year == other.Year && Place == other.Place;
}
