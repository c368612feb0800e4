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
    public const int Areas = 116;

    public const int Sources = 188;

    /// <summary>Rows of the files.</summary>
    public const int Rows = Values + EarlierVersions + Confirmations;
}
