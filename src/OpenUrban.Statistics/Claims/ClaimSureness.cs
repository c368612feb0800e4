namespace OpenUrban.Statistics.Claims;

/// <summary>How sure it is what a number in a text is meant to be.</summary>
public enum ClaimSureness
{
    /// <summary>Its sentence names the indicator, the area and the year.</summary>
    Named,

    /// <summary>Its sentence leaves one of them to the sentences before, or names the indicator in part.</summary>
    CarriedOver,

    /// <summary>No sentence names the area or the year: the main area or the last year is meant.</summary>
    Assumed,
}
