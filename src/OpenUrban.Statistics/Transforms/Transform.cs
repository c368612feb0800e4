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

    /// <summary>Divided by another indicator of the area, the denominator, times multiplier: by its value of the same year, else by that of the nearest year within tolerance, of two equally near ones the earlier; the inputs name its year. Where the denominator has none, another indicator that measures the same stands in, which mixesEditions says. Null where no value is near enough, and where shares or rates would be divided by something in another unit.</summary>
    Ratio,

    /// <summary>The places gained since the previous common year: the last one before in which the area and another one that is ranked have values. Both ranks are among the areas of the same kind and parent that have a value in both years. Up is positive, as in the Human Development Report; where no two values are equal, the places of all areas sum to 0.</summary>
    RankChange,

    /// <summary>In percent of the change of the parent area since the last year before in which both have a value: 100 * (x(t) - x(s)) / (p(t) - p(s)). The contributions of all parts sum to 100. Null where the parent did not change, and for indicators that are not additive.</summary>
    Contribution,
}
