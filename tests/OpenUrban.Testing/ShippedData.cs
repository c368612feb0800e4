namespace OpenUrban.Testing;

/// <summary>How much the shipped data hold: the only place where tests say it.</summary>
public static class ShippedData
{
    public const int Values = 4_327;

    /// <summary>Versions that say something else than the value in force.</summary>
    public const int EarlierVersions = 17;

    /// <summary>Rows that say the same as the value in force, also with fewer digits.</summary>
    public const int Confirmations = 21;

    public const int Indicators = 127;

    /// <summary>Administrative areas and the zones of the plan.</summary>
    public const int Areas = 126;

    public const int Sources = 188;

    /// <summary>Confirmations that name a publication which another row names as well: a pair is one version.</summary>
    public const int RepeatedConfirmations = 8;

    /// <summary>Rows of the files.</summary>
    public const int Rows = Values + EarlierVersions + Confirmations;

    /// <summary>Versions that they are stored as.</summary>
    public const int Versions = Rows - RepeatedConfirmations;
}
