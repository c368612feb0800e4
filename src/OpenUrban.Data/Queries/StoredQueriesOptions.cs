namespace OpenUrban.Data.Queries;

/// <summary>How much may be stored. Section StoredQueries of the settings.</summary>
public sealed class StoredQueriesOptions
{
    /// <summary>
    /// Most stored queries. When there is no room, those go that are older than a day and that nobody has read, the oldest first, and
    /// then those not read for long, by their last day.
    /// </summary>
    public int MaximumCount { get; set; } = 100_000;

    /// <summary>Most bytes of their texts together.</summary>
    public long MaximumBytes { get; set; } = 256L << 20;

    /// <summary>Days for which a query stays at least that nobody reads.</summary>
    public int KeptDays { get; set; } = 90;

    /// <summary>
    /// Most queries that are stored for one client a day, beside those that are there; 0 for no limit. Counted by each process.
    /// </summary>
    public int DailyPerClient { get; set; } = 1_000;

    /// <summary>Most bytes of one of them: document, variables and name of the operation.</summary>
    public int MaximumDocumentBytes { get; set; } = 64 << 10;
}
