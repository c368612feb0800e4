namespace OpenUrban.GraphQL.Telemetry;

/// <summary>
/// Counts what happens on all cores at once: each core has a number of its own, because one that all of them write would
/// wander from cache to cache.
/// </summary>
internal sealed class StripedCounter
{
    /// <summary>Two cache lines, which processors fetch together.</summary>
    private const int Distance = 128 / sizeof(long);

    private readonly long[] counts = new long[Distance * (Environment.ProcessorCount + 1)];

    public long Value
    {
        get
        {
            var sum = 0L;
            for (var i = Distance; i < counts.Length; i += Distance)
            {
                sum += Interlocked.Read(ref counts[i]);
            }

            return sum;
        }
    }

    /// <summary>A thread may have changed its core meanwhile: the number is right all the same.</summary>
    public void Increment()
    {
        var core = (int)((uint)Thread.GetCurrentProcessorId() % (uint)Environment.ProcessorCount);
        Interlocked.Increment(ref counts[Distance * (core + 1)]);
    }
}
