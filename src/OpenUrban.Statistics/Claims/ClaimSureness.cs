namespace OpenUrban.Statistics.Claims;

/// <summary>How sure it is what a number in a text is meant to be.</summary>
public enum ClaimSureness
{
    /// <summary>Its sentence names the indicator, the area and the year.</summary>
    Named,

    /// <summary>Its sentence leaves one of them to the sentences before, or names the indicator in part.</summary>
    CarriedOver,

    /// <summary>No sentence names an area that is known, or a year: the main area or the last year is assumed, which may not be meant.</summary>
    Assumed,
}
