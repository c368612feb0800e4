using System.Collections.Concurrent;
using OpenUrban.GraphQL.State;

namespace OpenUrban.GraphQL.ResponseCache;

/// <summary>
/// Answers of one state in memory. Two generations: what is used moves to the younger one; when that is half of all
/// memory, it becomes the older one, and what nobody has used since is gone.
/// </summary>
internal sealed class AnswerStore(DataState state, long maximumBytes)
{
    private readonly Lock turn = new();
    private volatile Generation younger = new();
    private volatile Generation older = new();

    /// <summary>The state that all its answers are from.</summary>
    public DataState State => state;

    public long Bytes => younger.Bytes + older.Bytes;

    public int Count => younger.Answers.Count + older.Answers.Count;

    /// <summary>The answer to a question.</summary>
    public KeptAnswer? Find(string key)
    {
        if (younger.Answers.TryGetValue(key, out var answer))
        {
            return answer;
        }

        return older.Answers.TryGetValue(key, out answer) ? Add(key, answer) : null;
    }

    /// <summary>The answer to a request with just these bytes.</summary>
    public ReadyAnswer? Find(in RawRequest request)
    {
        if (younger.Ready.TryGetValue(request.Hash, out var found) && found.Request.Matches(request))
        {
            return found.Answer;
        }

        if (older.Ready.TryGetValue(request.Hash, out found) && found.Request.Matches(request))
        {
            Add(found);
            return found.Answer;
        }

        return null;
    }

    /// <summary>Keeps an answer, when it is not too large.</summary>
    /// <returns>The answer that is kept, which another request may have brought before.</returns>
    public KeptAnswer Add(string key, KeptAnswer answer)
    {
        var bytes = Generation.AnswerOverhead + answer.Bytes + (sizeof(char) * key.Length);
        if (Room(bytes) is not { } generation)
        {
            return answer;
        }

        if (generation.Answers.TryAdd(key, answer))
        {
            generation.Grow(bytes);
            return answer;
        }

        return generation.Answers.GetValueOrDefault(key, answer);
    }

    public void Add(OwnedRequest request, ReadyAnswer answer) => Add(new Entry(request, answer));

    private void Add(Entry entry)
    {
        if (Room(entry.Bytes) is not { } generation)
        {
            return;
        }

        var entries = generation.Ready;
        if (entries.TryAdd(entry.Request.Hash, entry))
        {
            generation.Grow(entry.Bytes);
        }
        else if (
            entries.TryGetValue(entry.Request.Hash, out var there)
            && entries.TryUpdate(entry.Request.Hash, entry, there)
        )
        {
            generation.Grow(entry.Bytes - there.Bytes);
        }
    }

    /// <summary>A generation with so much room; null when none can have it.</summary>
    private Generation? Room(long bytes)
    {
        if (bytes > maximumBytes / 2)
        {
            return null;
        }

        var generation = younger;
        if (generation.Bytes + bytes <= maximumBytes / 2)
        {
            return generation;
        }

        lock (turn)
        {
            if (ReferenceEquals(generation, younger))
            {
                older = generation;
                younger = new Generation();
            }

            return younger;
        }
    }

    private sealed class Entry(OwnedRequest request, ReadyAnswer answer)
    {
        public OwnedRequest Request => request;

        public ReadyAnswer Answer => answer;

        /// <summary>With the body, also where a kept answer has the same: which of them is let go first is not known.</summary>
        public long Bytes { get; } = Generation.ReadyOverhead + request.Bytes + answer.Bytes;
    }

    private sealed class Generation
    {
        /// <summary>What an answer takes beside its bytes.</summary>
        public const int AnswerOverhead = 800;

        /// <summary>What a request takes beside its bytes, and its answer's headers.</summary>
        public const int ReadyOverhead = 1500;

        private long bytes;

        public ConcurrentDictionary<string, KeptAnswer> Answers { get; } = new(StringComparer.Ordinal);

        /// <summary>By hash: of two requests with one hash the later one is kept.</summary>
        public ConcurrentDictionary<int, Entry> Ready { get; } = new();

        public long Bytes => Interlocked.Read(ref bytes);

        public void Grow(long count) => Interlocked.Add(ref bytes, count);
    }
}
