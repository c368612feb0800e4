namespace OpenUrban.GraphQL.RateLimiting;

/// <summary>How many operations are executed at once, and how long others wait. What is found in the cache needs no turn.</summary>
public sealed class ConcurrencyOptions
{
    /// <summary>Most operations that are executed at once.</summary>
    /// <remarks>Twice as many as processors: they compute, and while some of them wait for the database the others go on.</remarks>
    public int AtOnce { get; set; } = 2 * Environment.ProcessorCount;

    /// <summary>Most costly ones of them at once.</summary>
    /// <remarks>
    /// One processor is left to what asks little: behind costly operations on all of them it would wait for each of their turns.
    /// </remarks>
    public int CostlyAtOnce { get; set; } = Math.Max(1, Environment.ProcessorCount - 1);

    /// <summary>An operation of more cells is costly.</summary>
    /// <remarks>It takes a processor a millisecond or more. What takes less is done before a thread could be handed it.</remarks>
    public long CostlyCells { get; set; } = 20_000;

    /// <summary>Most operations of one client at once. Without it half of all.</summary>
    /// <remarks>So there is always a turn that others may get.</remarks>
    public int? PerClient { get; set; }

    /// <summary>Most operations that wait for their turn.</summary>
    /// <remarks>
    /// Of those that may have one more. Many: it takes a turn to find out that an operation is costly, and small ones are not to be
    /// refused because so many costly ones are asked for.
    /// </remarks>
    public int Waiting { get; set; } = 512;

    /// <summary>Most costly ones that wait.</summary>
    /// <remarks>Each takes some hundredths of a second.</remarks>
    public int CostlyWaiting { get; set; } = 64;

    /// <summary>Most operations of one client that wait until it may have one more.</summary>
    public int WaitingPerClient { get; set; } = 32;

    /// <summary>Longest wait for a turn.</summary>
    /// <remarks>The first questions after a start take seconds on a busy machine, and those behind them are not to be refused.</remarks>
    public TimeSpan MaximumWait { get; set; } = TimeSpan.FromSeconds(5);
}
