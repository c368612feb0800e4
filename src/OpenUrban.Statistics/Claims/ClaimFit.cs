namespace OpenUrban.Statistics.Claims;

/// <summary>How a printed number is like a published one.</summary>
public enum ClaimFit
{
    /// <summary>It is another number.</summary>
    None,

    /// <summary>It is the same number without its last digits, cut.</summary>
    Cut,

    /// <summary>It is the same number rounded to fewer digits.</summary>
    Rounded,

    /// <summary>It is the same number.</summary>
    Exact,
}
