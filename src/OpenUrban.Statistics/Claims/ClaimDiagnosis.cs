namespace OpenUrban.Statistics.Claims;

/// <summary>What is to be said of a printed number.</summary>
public enum ClaimDiagnosis
{
    /// <summary>It is the value in force, in all digits that were given.</summary>
    Match,

    /// <summary>It is the value in force rounded or cut to the digits that were given.</summary>
    Rounded,

    /// <summary>An earlier publication of the value said so, and a later one something else.</summary>
    WasTrue,

    /// <summary>It is the value of another year.</summary>
    OtherYear,

    /// <summary>It is the value of another area.</summary>
    OtherArea,

    /// <summary>It is the value of another indicator for the same area and year: of the same concept, or of a related one.</summary>
    OtherDefinition,

    /// <summary>It is the value times a power of ten: ten thousand for a hundred million, percent for a share.</summary>
    WrongScale,

    /// <summary>Nothing like it is known.</summary>
    NotPublished,
}
