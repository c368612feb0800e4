namespace OpenUrban.Data.Releases;

/// <summary>How many versions of values there are.</summary>
/// <param name="Values">Those in force, one a period.</param>
/// <param name="EarlierVersions">Those that say something else than the one in force.</param>
/// <param name="Confirmations">Those that say the same, also with fewer digits.</param>
public sealed record VersionCounts(int Values, int EarlierVersions, int Confirmations);
