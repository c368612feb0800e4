namespace OpenUrban.Statistics.Transforms;

/// <summary>What a transformed value is counted in, relative to the base unit of the indicator.</summary>
public enum ResultUnit
{
    /// <summary>The base unit times the indicator's multiplier, as published.</summary>
    Published,

    /// <summary>The base unit; of percentages, percentage points.</summary>
    Difference,

    Percent,

    PercentPerYear,

    /// <summary>Natural logarithm of the number of base units.</summary>
    Logarithm,

    /// <summary>The base year is 100.</summary>
    Index,

    PerPerson,

    PerKm2,

    /// <summary>A place, of which 1 is the highest.</summary>
    Rank,

    /// <summary>Places that were gained since an earlier year: up is positive.</summary>
    Places,

    /// <summary>The base unit for so many base units of the denominator as the multiplier says.</summary>
    PerDenominator,
}
