namespace OpenUrban.Data.Queries;

/// <summary>The database cannot be read or written at present: gone, read-only, or locked for long by a publisher.</summary>
public sealed class StoredQueriesUnavailableException(string message, Exception? inner = null)
    : Exception(message, inner);
