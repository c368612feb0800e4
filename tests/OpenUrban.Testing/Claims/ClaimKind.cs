namespace OpenUrban.Testing.Claims;

/// <summary>How a generated claim was made of a published value.</summary>
public enum ClaimKind
{
    /// <summary>The value in force.</summary>
    True,

    /// <summary>It with fewer digits.</summary>
    Rounded,

    /// <summary>It with its last digits cut off.</summary>
    Cut,

    /// <summary>An earlier publication that said something else.</summary>
    Revised,

    /// <summary>The value of another year.</summary>
    OtherYear,

    /// <summary>The value of another area.</summary>
    OtherArea,

    /// <summary>Ten thousand in the place of a hundred million, or the other way round.</summary>
    TenThousand,

    /// <summary>A share in the place of a percentage.</summary>
    Share,

    /// <summary>The value of a like indicator: those on the register for residents.</summary>
    OtherDefinition,

    /// <summary>A number that nobody has published.</summary>
    NeverPublished,
}
