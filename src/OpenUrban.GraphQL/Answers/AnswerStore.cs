using System.Collections.Concurrent;

namespace OpenUrban.GraphQL.Answers;

/// <summary>
/// Answers of one state in memory. Two generations: what is used moves to the younger one; when that is half of all
/// memory, it becomes the older one, and what nobody has used since is gone.
/// </summary>
internal sealed class AnswerStore(DataState state, long maximumBytes)
{
    private Generation younger = new();
    private Generation older = new();

    /// <summary>The state that all its answers are from.</summary>
    public DataState State => state;

    public long Bytes => younger.Bytes + older.Bytes;

    public int Count => younger.Answers.Count + older.Answers.Count;

    /// <summary>The answer to a question.</summary>
    public KeptAnswer? Find(string key)
    {
        var generation = younger;
        if (generation.Answers.TryGetValue(key, out var answer))
        {
            return answer;
        }

        if (older.Answers.TryGetValue(key, out answer))
        {
            Add(key, answer);
        }

        return answer;
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
            Add(found.Request, found.Answer);
            return found.Answer;
        }

        return null;
    }

    public void Add(string key, KeptAnswer answer)
    {
        var generation = Room(answer.Bytes + (sizeof(char) * key.Length));
        if (generation.Answers.TryAdd(key, answer))
        {
            generation.Grow(answer.Bytes + (sizeof(char) * key.Length));
        }
    }

    public void Add(OwnedRequest request, ReadyAnswer answer)
    {
        // A compressed form is counted with the request that asks for it.
        var bytes = request.Bytes + answer.OwnBytes;
        var generation = Room(bytes);
        generation.Ready[request.Hash] = new Entry(request, answer);
        generation.Grow(bytes);
    }

    private Generation Room(long bytes)
    {
        var generation = younger;
        if (generation.Bytes + bytes <= maximumBytes / 2)
        {
            return generation;
        }

        lock (this)
        {
            if (ReferenceEquals(generation, younger))
            {
                older = younger;
                younger = new Generation();
            }

            return younger;
        }
    }

    private sealed record Entry(OwnedRequest Request, ReadyAnswer Answer);

    private sealed class Generation
    {
        /// <summary>What an entry takes beside its bytes.</summary>
        private const int Overhead = 200;

        private long bytes;

        public ConcurrentDictionary<string, KeptAnswer> Answers { get; } = new(StringComparer.Ordinal);

        /// <summary>By hash: of two requests with one hash the later one is kept.</summary>
        public ConcurrentDictionary<int, Entry> Ready { get; } = new();

        public long Bytes => Interlocked.Read(ref bytes);

        public void Grow(long count) => Interlocked.Add(ref bytes, count + Overhead);
    }
}
