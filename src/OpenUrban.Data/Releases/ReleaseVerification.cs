namespace OpenUrban.Data.Releases;

/// <summary>Whether the rows of a release are those that were published.</summary>
/// <param name="Release">Its number.</param>
/// <param name="Outcome">What was found.</param>
/// <param name="Reason">Why it could not be read; null where it could.</param>
public sealed record ReleaseVerification(int? Release, ReleaseVerificationOutcome Outcome, string? Reason = null);
