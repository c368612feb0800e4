namespace OpenUrban.Data.Queries;

/// <summary>How much may be stored. Section StoredQueries of the settings.</summary>
public sealed class StoredQueriesOptions
{
    /// <summary>Most queries.</summary>
    public int MaximumCount { get; set; } = 100_000;

    /// <summary>Most bytes of all queries' texts.</summary>
    public long MaximumBytes { get; set; } = 256L << 20;

    /// <summary>A query that nobody has read for so many days goes, when there is no room for another.</summary>
    public int KeptDays { get; set; } = 90;

    /// <summary>Most queries that are stored for one client a day; 0 for no limit. What is stored already counts for nobody.</summary>
    public int DailyPerClient { get; set; } = 1_000;

    /// <summary>Most bytes of one query: document, variables and name of the operation.</summary>
    public int MaximumDocumentBytes { get; set; } = 64 << 10;
}
