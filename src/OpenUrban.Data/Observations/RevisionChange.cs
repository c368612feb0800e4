namespace OpenUrban.Data.Observations;

/// <summary>What a publication did to the one before it.</summary>
public enum RevisionChange
{
    /// <summary>It is the first publication that is known.</summary>
    Initial,

    /// <summary>It says the same.</summary>
    Confirmed,

    /// <summary>It says the same with fewer digits.</summary>
    Rounded,

    /// <summary>It says something else.</summary>
    Revised,
}
