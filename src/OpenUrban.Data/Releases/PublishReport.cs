namespace OpenUrban.Data.Releases;

/// <summary>What a load came to.</summary>
/// <param name="Release">The release that now stands.</param>
/// <param name="Published">False when the data were those of the release already.</param>
/// <param name="RepeatedConfirmations">Confirmations that name a publication which another row names as well; they are kept as one version with it.</param>
public sealed record PublishReport(Release Release, bool Published, int RepeatedConfirmations);
