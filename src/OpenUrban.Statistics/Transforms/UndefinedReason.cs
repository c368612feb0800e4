namespace OpenUrban.Statistics.Transforms;

/// <summary>Why a year has no transformed value. Null is never 0.</summary>
public enum UndefinedReason
{
    /// <summary>The value of the year is itself missing; the status of the observation says why.</summary>
    Missing,

    /// <summary>No earlier year has a value to compare with.</summary>
    NoPreviousValue,

    /// <summary>The base year has no value.</summary>
    NoBaseYearValue,

    /// <summary>It would be divided by zero.</summary>
    ZeroDivisor,

    /// <summary>It would be in percent of a negative value, and its sign would say the opposite of what happened.</summary>
    NegativeDivisor,

    /// <summary>A value is zero or negative: there is no rate of growth between both, or no logarithm.</summary>
    NotPositive,

    /// <summary>The residents of the area are not known for that year, by none of the indicators that count them.</summary>
    NoResidents,

    /// <summary>The area in square kilometres is not known.</summary>
    NoExtent,

    /// <summary>The area has no parent area.</summary>
    NoParent,

    /// <summary>The parent area has no value in that year, of no indicator that may stand in.</summary>
    NoParentValue,

    /// <summary>The indicator is not additive: the figure of an area is no part of that of its parent, and not shared among its persons or its square kilometres. A group of areas has a value of such an indicator only as a mean, by a weight.</summary>
    NotAdditive,

    /// <summary>The result would mean nothing: the unit is a share, a rate, an index or a mean, which cannot be divided by persons, by an area or by what is in another unit; or it would be a rank among groups, which have areas in common.</summary>
    NotMeaningful,

    /// <summary>The denominator has no value of the area within the tolerance, nor has an indicator that may stand in.</summary>
    NoDenominator,

    /// <summary>The area is a group, and one of its members has no value in that year; missingAreas names it.</summary>
    MissingMember,

    /// <summary>The area is a group, and one of its members has no weight of that year; missingAreas names it.</summary>
    MissingWeight,

    /// <summary>The result is beyond the numbers that can be written.</summary>
    OutOfRange,
}
