namespace OpenUrban.Data.Observations;

/// <summary>Whether a value may be published: SDMX code list CL_CONF_STATUS 1.3.</summary>
public enum ConfidentialityStatus
{
    /// <summary>Free for publication.</summary>
    F,

    /// <summary>Not for publication, restricted for internal use only.</summary>
    N,

    /// <summary>Confidential statistical information.</summary>
    C,

    /// <summary>Secondary confidentiality.</summary>
    D,

    /// <summary>Secondary confidentiality set by the sender, not for publication.</summary>
    S,

    /// <summary>Primary confidentiality due to small counts.</summary>
    A,

    /// <summary>Primary confidentiality due to dominance by one or two units.</summary>
    O,

    /// <summary>Primary confidentiality due to dominance by one unit.</summary>
    T,

    /// <summary>Primary confidentiality due to dominance by one or two units, other rule.</summary>
    G,

    /// <summary>Primary confidentiality due to data declared confidential by the provider.</summary>
    M,
}
