namespace OpenUrban.Data.Queries;

/// <summary>How much may be stored. Section StoredQueries of the settings.</summary>
public sealed class StoredQueriesOptions
{
    /// <summary>Most queries.</summary>
    public int MaximumCount { get; set; } = 100_000;

    /// <summary>Most bytes of all queries' texts.</summary>
    public long MaximumBytes { get; set; } = 256L << 20;

    /// <summary>Most bytes of one query: document, variables and name of the operation.</summary>
    public int MaximumDocumentBytes { get; set; } = 64 << 10;
}
