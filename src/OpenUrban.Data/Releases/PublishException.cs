namespace OpenUrban.Data.Releases;

/// <summary>A catalogue cannot become a release. The message says why and what to do; the current release stands.</summary>
public sealed class PublishException(string message) : Exception(message);
