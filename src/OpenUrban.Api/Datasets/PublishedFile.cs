namespace OpenUrban.Api.Datasets;

/// <summary>A file of the whole data set of a release, as it lies on the disk.</summary>
/// <param name="Path">Where.</param>
/// <param name="Release">Number of the release.</param>
/// <param name="Bytes">Its length.</param>
/// <param name="Sha256">SHA-256 of its bytes.</param>
internal sealed record PublishedFile(string Path, int Release, long Bytes, byte[] Sha256);
