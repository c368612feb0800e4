namespace OpenUrban.Data.Observations;

/// <summary>Whether a value is the figure itself or a bound of it.</summary>
public enum ValueBound
{
    /// <summary>The figure itself.</summary>
    Exact,

    /// <summary>At least so much: "more than 10 000", or a part of the year.</summary>
    Lower,

    /// <summary>About so much.</summary>
    Approx,
}
