namespace OpenUrban.Imports.Staging;

/// <summary>How the values of known indicators compare with what their source has published until now.</summary>
/// <param name="Added">Values for a period of which there is none by this source.</param>
/// <param name="Revised">Values that differ from what this source published last.</param>
/// <param name="Withdrawn">Versions that are taken back.</param>
internal sealed record Comparison(long Added, long Revised, long Withdrawn);
