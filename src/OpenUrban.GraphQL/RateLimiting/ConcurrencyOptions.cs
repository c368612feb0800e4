namespace OpenUrban.GraphQL.RateLimiting;

/// <summary>How many operations are executed at once, and how long others wait. What is found in the cache needs no turn.</summary>
public sealed class ConcurrencyOptions
{
    /// <summary>
    /// Most at once. Twice as many as processors: they compute, and while some of them wait for the database the others go on.
    /// </summary>
    public int AtOnce { get; set; } = 2 * Environment.ProcessorCount;

    /// <summary>
    /// Most costly ones at once, of those. One processor is left to what asks little: behind costly operations on all of them it
    /// would wait for each of their turns.
    /// </summary>
    public int CostlyAtOnce { get; set; } = Math.Max(1, Environment.ProcessorCount - 1);

    /// <summary>
    /// An operation of more cells is costly. One that is executed by the engine, field by field, is so from a tenth of them: it takes
    /// ten times as long or more.
    /// </summary>
    public long CostlyCells { get; set; } = 2_000;

    /// <summary>Most of one client at once; null for half of all, so that there is always a turn that others may get.</summary>
    public int? PerClient { get; set; }

    /// <summary>
    /// Most that wait for a turn, of those that may have one more. Many: it takes a turn to find out that an operation is costly, and
    /// small ones are not to be refused because so many costly ones are asked for.
    /// </summary>
    public int Waiting { get; set; } = 512;

    /// <summary>Most costly ones that wait: each takes some hundredths of a second.</summary>
    public int CostlyWaiting { get; set; } = 64;

    /// <summary>Most of one client that wait until it may have one more.</summary>
    public int WaitingPerClient { get; set; } = 32;

    /// <summary>Longest wait. The first questions after a start take seconds on a busy machine, and those behind them are not to be refused.</summary>
    public TimeSpan MaximumWait { get; set; } = TimeSpan.FromSeconds(5);
}
