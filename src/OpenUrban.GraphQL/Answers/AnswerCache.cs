using System.Buffers.Binary;
using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using GraphQL;
using Microsoft.Extensions.Caching.Hybrid;
using Microsoft.Extensions.DependencyInjection;
using OpenUrban.GraphQL.Http;
using OpenUrban.GraphQL.Telemetry;

namespace OpenUrban.GraphQL.Answers;

/// <summary>
/// Keeps answers without errors: in this process, and where there is one, in a store that processes share. Equal requests
/// that come at once are answered once.
/// </summary>
internal sealed class AnswerCache(
    AnswerMaker maker,
    HybridCache shared,
    IServiceScopeFactory scopes,
    GraphQLHttpOptions options,
    GraphQLTelemetry telemetry
)
{
    private readonly HybridCacheEntryOptions entryOptions = new()
    {
        Expiration = TimeSpan.FromHours(options.Cache.SharedHours),
        // Answers are in memory here already, in the form in which they are sent.
        Flags = HybridCacheEntryFlags.DisableLocalCache,
    };

    private readonly StripedCounter hits = new();
    private volatile AnswerStore store = new(new NoState(), maximumBytes: 0);
    private long questionHits;
    private long sharedHits;

    /// <summary>Requests that were answered without reading them.</summary>
    public long Hits => hits.Value;

    /// <summary>Requests that had to be read to know that the same was asked before in other bytes.</summary>
    public long QuestionHits => Interlocked.Read(ref questionHits);

    /// <summary>Answers that another process, or this one before a restart, has made, or that were being made for another request.</summary>
    public long SharedHits => Interlocked.Read(ref sharedHits);

    /// <summary>Answers that had to be made.</summary>
    public long Misses => maker.Made;

    public long Bytes => store.Bytes;

    public int Count => store.Count;

    /// <summary>The answer to a request that has come before in just these bytes; null when it has not.</summary>
    public ReadyAnswer? Find(DataState state, in RawRequest request)
    {
        var current = store;
        var answer = ReferenceEquals(current.State, state) ? current.Find(request) : null;
        if (answer is not null)
        {
            hits.Increment();
            telemetry.Found(GraphQLSources.SameRequest);
        }

        return answer;
    }

    /// <summary>Keeps the answer to a request for those that have the same bytes.</summary>
    public void Keep(DataState state, OwnedRequest request, ReadyAnswer answer) => StoreOf(state).Add(request, answer);

    /// <summary>The answer to a request: one that is kept, or a new one, which is kept when it has no errors.</summary>
    /// <returns>What is kept, or an answer that is not.</returns>
    public async Task<(KeptAnswer? Kept, Answer? Other)> GetAsync(
        GraphQLHttpRequest request,
        DataState state,
        bool queriesOnly,
        CancellationToken cancellationToken
    )
    {
        var key = KeyOf(request, state);
        var memory = StoreOf(state);
        if (memory.Find(key) is { } kept)
        {
            Interlocked.Increment(ref questionHits);
            telemetry.Found(GraphQLSources.SameQuestion);
            return (kept, null);
        }

        var trace = telemetry.Trace();
        byte[] entry;
        try
        {
            var made = false;
            entry = await shared.GetOrCreateAsync(
                HashOf(key),
                async token =>
                {
                    made = true;

                    // The cache makes it on a thread that knows nothing of the request.
                    if (trace is not null)
                    {
                        Activity.Current = trace;
                    }

                    return await MakeAsync(key, request, state, queriesOnly, token);
                },
                entryOptions,
                cancellationToken: cancellationToken
            );
            if (!made)
            {
                Interlocked.Increment(ref sharedHits);
                telemetry.Found(GraphQLSources.Shared);
            }
        }
        catch (NotKeptException notKept)
        {
            return (null, notKept.Answer);
        }

        if (BodyOf(entry, key) is not { } body)
        {
            // Another key with the same hash, or not of our making: as if it were not there.
            await using var scope = scopes.CreateAsyncScope();
            return (null, await maker.MakeAsync(request, state, queriesOnly, scope.ServiceProvider, cancellationToken));
        }

        kept = new KeptAnswer(state, body);
        memory.Add(key, kept);
        return (kept, null);
    }

    /// <summary>All that an answer depends on, each part with its length, so that no two keys run together.</summary>
    private static string KeyOf(GraphQLHttpRequest request, DataState state)
    {
        var key = new StringBuilder();
        foreach (
            var part in new[]
            {
                state.Version!,
                request.OperationName ?? "",
                request.WantsReceipt ? "receipt" : "",
                AnswerTag.Canonical(request.Variables),
                request.Query ?? "",
            }
        )
        {
            key.Append(part.Length).Append(':').Append(part);
        }

        return key.ToString();
    }

    /// <summary>Keys of shared stores are short: the whole key stands beside the answer.</summary>
    private static string HashOf(string key) =>
        $"openurban:answer:{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)))}";

    private static byte[] EntryOf(string key, ReadOnlySpan<byte> body)
    {
        var length = Encoding.UTF8.GetByteCount(key);
        var entry = new byte[sizeof(int) + length + body.Length];
        BinaryPrimitives.WriteInt32LittleEndian(entry, length);
        Encoding.UTF8.GetBytes(key, entry.AsSpan(sizeof(int)));
        body.CopyTo(entry.AsSpan(sizeof(int) + length));
        return entry;
    }

    private static byte[]? BodyOf(ReadOnlySpan<byte> entry, string key)
    {
        var wanted = Encoding.UTF8.GetBytes(key);
        return
            entry.Length >= sizeof(int) + wanted.Length
            && BinaryPrimitives.ReadInt32LittleEndian(entry) == wanted.Length
            && entry.Slice(sizeof(int), wanted.Length).SequenceEqual(wanted)
            ? entry[(sizeof(int) + wanted.Length)..].ToArray()
            : null;
    }

    /// <summary>For all that wait for it: so it has services of its own, and ends only when nobody waits any more.</summary>
    private async ValueTask<byte[]> MakeAsync(
        string key,
        GraphQLHttpRequest request,
        DataState state,
        bool queriesOnly,
        CancellationToken cancellationToken
    )
    {
        await using var scope = scopes.CreateAsyncScope();
        var answer = await maker.MakeAsync(request, state, queriesOnly, scope.ServiceProvider, cancellationToken);

        // Of a later state it would stand under the key of this one.
        if (answer.HasErrors || answer.State.Version != state.Version)
        {
            throw new NotKeptException(answer);
        }

        using (answer)
        {
            return EntryOf(key, answer.Body.Span);
        }
    }

    private AnswerStore StoreOf(DataState state)
    {
        var current = store;
        if (ReferenceEquals(current.State, state))
        {
            return current;
        }

        // What was answered from another state is not asked for any more.
        var next = new AnswerStore(state, 1024L * 1024 * options.Cache.MaximumMegabytes);
        var replaced = Interlocked.CompareExchange(ref store, next, current);
        return ReferenceEquals(replaced, current) ? next : store;
    }

    /// <summary>Carries an answer past the shared store.</summary>
    private sealed class NotKeptException(Answer answer) : Exception
    {
        public Answer Answer { get; } = answer;
    }

    private sealed class NoState : DataState
    {
        public override string? Version => null;
    }
}
