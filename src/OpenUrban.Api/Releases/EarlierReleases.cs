namespace OpenUrban.Api.Releases;

/// <summary>The earlier releases that were asked for last, in memory as long as the current one is current.</summary>
internal sealed class EarlierReleases
{
    private const int MaximumCount = 4;

    private readonly Lock gate = new();
    private readonly LinkedList<(int Number, Task<ReleaseState> State)> last = [];

    /// <summary>The state of a release, read by the first who asks for it.</summary>
    /// <param name="number">Number of the release.</param>
    /// <param name="maximumRows">Most rows of all that are held.</param>
    /// <param name="read">Reads it. It goes on when nobody waits any more: the next one who asks has it then.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public async ValueTask<ReleaseState> GetAsync(
        int number,
        long maximumRows,
        Func<Task<ReleaseState>> read,
        CancellationToken cancellationToken
    )
    {
        var state = Find(number, read);
        try
        {
            var found = await state.WaitAsync(cancellationToken);
            Shorten(maximumRows);
            return found;
        }
        catch (Exception) when (state.IsFaulted || state.IsCanceled)
        {
            Forget(state);
            throw;
        }
    }

    private Task<ReleaseState> Find(int number, Func<Task<ReleaseState>> read)
    {
        lock (gate)
        {
            for (var node = last.First; node is not null; node = node.Next)
            {
                if (node.Value.Number == number)
                {
                    last.Remove(node);
                    last.AddFirst(node);
                    return node.Value.State;
                }
            }

            var state = Task.Run(read);
            last.AddFirst((number, state));
            return state;
        }
    }

    private void Forget(Task<ReleaseState> state)
    {
        lock (gate)
        {
            foreach (var known in last.Where(known => known.State == state).ToList())
            {
                last.Remove(known);
            }
        }
    }

    /// <summary>Lets those go that were not asked for longest, until the others are few enough.</summary>
    private void Shorten(long maximumRows)
    {
        lock (gate)
        {
            var (count, rows) = (0, 0L);
            for (var node = last.First; node is not null; )
            {
                var next = node.Next;
                rows += RowsOf(node.Value.State);
                if (++count > MaximumCount || (count > 1 && rows > maximumRows))
                {
                    last.Remove(node);
                }

                node = next;
            }
        }
    }

    private static long RowsOf(Task<ReleaseState> state) =>
        state.IsCompletedSuccessfully ? state.Result.Snapshot?.Observations.Count ?? 0 : 0;
}
