using Microsoft.EntityFrameworkCore;

namespace OpenUrban.Data.Queries;

/// <summary>
/// Writes down on which day stored queries were read last. Nobody waits for it: a publisher may hold the write lock, and a
/// database that cannot be written is read all the same.
/// </summary>
internal sealed class LastReads(IDbContextFactory<OpenUrbanContext> contexts, TimeProvider clock)
{
    private const int BatchSize = 500;

    /// <summary>After a failure nothing is tried for so long.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    private readonly Lock gate = new();

    /// <summary>Hashes of queries that were read.</summary>
    private readonly HashSet<string> waiting = [];

    private bool isWriting;
    private DateTimeOffset notBefore;

    public void Add(string hash)
    {
        lock (gate)
        {
            waiting.Add(hash);
            if (isWriting || clock.GetUtcNow() < notBefore)
            {
                return;
            }

            isWriting = true;
        }

        _ = Task.Run(WriteAsync);
    }

    /// <summary>Whether a reading of this query is still to be written down.</summary>
    public bool IsWaiting(string hash)
    {
        lock (gate)
        {
            return waiting.Contains(hash);
        }
    }

    private async Task WriteAsync()
    {
        try
        {
            while (NextBatch() is { Length: > 0 } batch)
            {
                var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
                await using var db = await contexts.CreateDbContextAsync();
                await db
                    .StoredQueries.Where(q => batch.Contains(q.Hash) && (q.LastReadOn == null || q.LastReadOn < today))
                    .ExecuteUpdateAsync(set => set.SetProperty(q => q.LastReadOn, today));
                lock (gate)
                {
                    waiting.ExceptWith(batch);
                }
            }
        }
#pragma warning disable CA1031 // Whatever it was: those that wait are written with the next one.
        catch (Exception)
#pragma warning restore CA1031
        {
            lock (gate)
            {
                (isWriting, notBefore) = (false, clock.GetUtcNow() + Pause);
            }
        }
    }

    /// <summary>Empty when there is nothing left: then this is over.</summary>
    private string[] NextBatch()
    {
        lock (gate)
        {
            string[] batch = [.. waiting.Take(BatchSize)];
            isWriting = batch.Length > 0;
            return batch;
        }
    }
}
