namespace OpenUrban.Data.Observations;

/// <summary>What kind of value a value is: SDMX code list CL_OBS_STATUS 2.2.</summary>
public enum ObservationStatus
{
    /// <summary>Normal value.</summary>
    A,

    /// <summary>Time series break.</summary>
    B,

    /// <summary>Definition differs.</summary>
    D,

    /// <summary>Estimated value.</summary>
    E,

    /// <summary>Forecast value.</summary>
    F,

    /// <summary>Experimental value.</summary>
    G,

    /// <summary>Missing value; holiday or weekend.</summary>
    H,

    /// <summary>Value imputed by a receiving agency.</summary>
    I,

    /// <summary>Derogation.</summary>
    J,

    /// <summary>Data included in another category.</summary>
    K,

    /// <summary>Missing value; data exist but were not collected.</summary>
    L,

    /// <summary>Missing value; data cannot exist.</summary>
    M,

    /// <summary>Not significant.</summary>
    N,

    /// <summary>Missing value.</summary>
    O,

    /// <summary>Provisional value.</summary>
    P,

    /// <summary>Missing value; suppressed.</summary>
    Q,

    /// <summary>Strike or other special event.</summary>
    S,

    /// <summary>Low reliability.</summary>
    U,

    /// <summary>Unvalidated value.</summary>
    V,

    /// <summary>Includes data from another category.</summary>
    W,
}
