namespace OpenUrban.Statistics.Claims;

/// <summary>Why a number could not be read.</summary>
public enum ClaimNumberFault
{
    /// <summary>It was read.</summary>
    None,

    /// <summary>There are no digits.</summary>
    NoNumber,

    /// <summary>There are more digits than a statistic has.</summary>
    TooManyDigits,

    /// <summary>There are words beside the number that are no unit.</summary>
    UnknownWords,

    /// <summary>The unit that was given apart is none.</summary>
    UnknownUnit,

    /// <summary>The unit beside the number and the one that was given apart differ.</summary>
    TwoUnits,
}
