namespace OpenUrban.Statistics.Transforms;

/// <summary>What is made of the values of a series. All but LEVEL are computed in base units, of values that were observed: nothing is interpolated, and a year without a value has none here either.</summary>
public enum Transform
{
    /// <summary>The values themselves, as published.</summary>
    Level,

    /// <summary>The difference to the last year before that has a value, however many years ago that is.</summary>
    Change,

    /// <summary>The same difference in percent of the earlier value. Null where that is zero, or negative: the sign would mislead.</summary>
    PercentChange,

    /// <summary>Growth in percent a year since the last year before that has a value, compounded over the years in between. Null where one of both is not positive.</summary>
    CompoundAnnualGrowth,

    /// <summary>The natural logarithm. Null for what is not positive.</summary>
    Log,

    /// <summary>Relative to the value of the base year, which is 100. Null in all years when the base year has no positive value.</summary>
    Index,

    /// <summary>Divided by the residents of the area in the same year: those on the figure's own basis, as of the same census, else those at the end of the year, else those of a census. Null where there are none for that year, where the unit cannot be divided, as a share or a rate, and where the indicator is not additive.</summary>
    PerCapita,

    /// <summary>Divided by the area in square kilometres, which is of one year: crossesBreak says whether a break lies between that year and the value's. Null where it is unknown, where the unit cannot be divided, as a share or a rate, and where the indicator is not additive.</summary>
    PerKm2,

    /// <summary>The place among the areas of the same kind and parent that have a value in the same year: 1 is the highest value; equal values share a place, and the places behind it are left out.</summary>
    Rank,

    /// <summary>In percent of the value of the parent area in the same year, which may be of another indicator that measures the same. Null for indicators that are not additive: their figures are no parts of a whole.</summary>
    ShareOfParent,
}
