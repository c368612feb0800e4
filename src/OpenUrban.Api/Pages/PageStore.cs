using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using OpenUrban.GraphQL.ResponseCache;
using OpenUrban.GraphQL.State;

namespace OpenUrban.Api.Pages;

/// <summary>
/// Pages that were made from one state of the data. What was asked for once has a quarter of the room, so that addresses which
/// nobody asks for twice drive out only each other.
/// </summary>
internal sealed class PageStore(DataState state, long mostBytes)
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, LinkedListNode<Kept>> pages = new(StringComparer.Ordinal);
    private readonly Generation once = new(mostBytes / 4);
    private readonly Generation again = new(mostBytes - (mostBytes / 4));
    private readonly ConcurrentDictionary<string, Lazy<Task<MadeBody?>>> making = new(StringComparer.Ordinal);

    public DataState State => state;

    /// <summary>Finds a page that is kept. One that is asked for again has proved itself.</summary>
    public bool TryFind(string key, [NotNullWhen(true)] out MadeBody? body)
    {
        lock (gate)
        {
            if (!pages.TryGetValue(key, out var node))
            {
                body = null;
                return false;
            }

            body = node.Value.Body;
            if (node.Value.IsProven || body.Status == StatusCodes.Status200OK)
            {
                (node.Value.IsProven ? again : once).Remove(node);
                node.Value = node.Value with { IsProven = true };
                again.Add(node);
                while (again.IsFull && again.Oldest is { } oldest)
                {
                    again.Remove(oldest);
                    oldest.Value = oldest.Value with { IsProven = false };
                    once.Add(oldest);
                }

                MakeRoom();
            }

            return true;
        }
    }

    /// <summary>Makes a page, or waits for it where it is being made.</summary>
    /// <param name="key">Names it.</param>
    /// <param name="make">Makes it; null where the data have moved on in the meantime.</param>
    public Task<MadeBody?> MakeAsync(string key, Func<Task<MadeBody?>> make) =>
        making.GetOrAdd(key, _ => new Lazy<Task<MadeBody?>>(() => MakeOnceAsync(key, make))).Value;

    private async Task<MadeBody?> MakeOnceAsync(string key, Func<Task<MadeBody?>> make)
    {
        // The task has to be there before it ends, and nobody makes it with what holds others up.
        await Task.Yield();
        try
        {
            var body = await make();
            if (body is not null)
            {
                Keep(key, body);
            }

            return body;
        }
        finally
        {
            making.TryRemove(key, out var _);
        }
    }

    private void Keep(string key, MadeBody body)
    {
        lock (gate)
        {
            if (!pages.ContainsKey(key))
            {
                var node = new LinkedListNode<Kept>(new Kept(key, body, IsProven: false));
                pages[key] = node;
                once.Add(node);
                MakeRoom();
            }
        }
    }

    private void MakeRoom()
    {
        while (once.IsFull && once.Oldest is { } oldest)
        {
            once.Remove(oldest);
            pages.Remove(oldest.Value.Key);
        }
    }

    private sealed record Kept(string Key, MadeBody Body, bool IsProven);

    /// <summary>Pages in the order of their last use.</summary>
    private sealed class Generation(long room)
    {
        private readonly LinkedList<Kept> list = new();
        private long bytes;

        public bool IsFull => bytes > room;

        public LinkedListNode<Kept>? Oldest => list.First;

        public void Add(LinkedListNode<Kept> node)
        {
            list.AddLast(node);
            bytes += node.Value.Body.Bytes;
        }

        public void Remove(LinkedListNode<Kept> node)
        {
            list.Remove(node);
            bytes -= node.Value.Body.Bytes;
        }
    }
}
