namespace OpenUrban.Data.Observations;

/// <summary>Whether a value may be published: SDMX code list CL_CONF_STATUS 1.3. A value that is not F is missing here.</summary>
public enum ConfidentialityStatus
{
    /// <summary>Free for publication.</summary>
    F,

    /// <summary>Not for publication, restricted for internal use only.</summary>
    N,

    /// <summary>Confidential statistical information.</summary>
    C,

    /// <summary>Secondary confidentiality set by the sender, not for publication.</summary>
    D,

    /// <summary>Secondary confidentiality set and managed by the receiver, not for publication.</summary>
    S,

    /// <summary>Primary confidentiality due to small counts.</summary>
    A,

    /// <summary>Primary confidentiality due to dominance by one unit.</summary>
    O,

    /// <summary>Primary confidentiality due to dominance by two units.</summary>
    T,

    /// <summary>Primary confidentiality due to dominance by one or two units.</summary>
    G,

    /// <summary>Primary confidentiality due to data declared confidential based on other measures of concentration.</summary>
    M,
}
