using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using GraphQL;
using Microsoft.Extensions.Caching.Hybrid;
using OpenUrban.GraphQL.Errors;
using OpenUrban.GraphQL.Http;
using OpenUrban.GraphQL.State;
using OpenUrban.GraphQL.Telemetry;

namespace OpenUrban.GraphQL.ResponseCache;

/// <summary>
/// Keeps answers without errors: in this process, and where there is one, in a store that processes share. Equal requests
/// that come at once are answered once.
/// </summary>
internal sealed class AnswerCache(
    AnswerMaker maker,
    HybridCache shared,
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

    /// <summary>Answers that another process, or this one before a restart, has made.</summary>
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
        try
        {
            var hash = HashOf(key);
            var answer = await ShareAsync();
            if (answer.Key != key)
            {
                // Another key with the same hash, or not of our making: as if it were not there.
                await shared.RemoveAsync(hash, cancellationToken);
                answer = await ShareAsync();
            }

            if (answer.Key == key)
            {
                if (answer.IsFromStore)
                {
                    Interlocked.Increment(ref sharedHits);
                    telemetry.Found(GraphQLSources.Shared);
                }

                // All that have waited send the one that is kept: it is compressed once.
                return (memory.Find(key) ?? memory.Add(key, new KeptAnswer(state, answer.Body)), null);
            }

            ValueTask<SharedAnswer> ShareAsync() =>
                shared.GetOrCreateAsync(
                    hash,
                    token => MakeAsync(key, request, memory, queriesOnly, trace, token),
                    entryOptions,
                    cancellationToken: cancellationToken
                );
        }
        catch (NotKeptException notKept) when (notKept.QueriesOnly == queriesOnly)
        {
            return (null, notKept.Answer);
        }
        catch (Exception exception)
            when (exception is NotKeptException
                || (!queriesOnly && exception is RequestError { Code: ErrorCode.MethodNotAllowed })
            )
        {
            // What is no query is answered to GET in another way than to POST, and this one has waited for the other.
        }

        return (null, await maker.MakeAsync(request, state, queriesOnly, cancellationToken));
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
                request.Terms,
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

    /// <summary>For all that wait for it: so it ends only when nobody waits any more.</summary>
    private async ValueTask<SharedAnswer> MakeAsync(
        string key,
        GraphQLHttpRequest request,
        AnswerStore memory,
        bool queriesOnly,
        Activity? trace,
        CancellationToken cancellationToken
    )
    {
        // The shared cache makes it on a thread that knows nothing of the request.
        if (trace is not null)
        {
            Activity.Current = trace;
        }

        // Who looked there a moment too early, and came here when those who waited had gone, finds it now.
        if (memory.Find(key) is { } kept)
        {
            return new SharedAnswer(key, kept.Body);
        }

        var state = memory.State;
        var answer = await maker.MakeAsync(request, state, queriesOnly, cancellationToken);

        // Of a later state it would stand under the key of this one.
        if (answer.HasErrors || answer.State.Version != state.Version)
        {
            throw new NotKeptException(answer, queriesOnly);
        }

        using (answer)
        {
            var body = answer.Body.ToArray();
            memory.Add(key, new KeptAnswer(state, body));
            return new SharedAnswer(key, body);
        }
    }

    private AnswerStore StoreOf(DataState state)
    {
        while (true)
        {
            var current = store;
            if (ReferenceEquals(current.State, state))
            {
                return current;
            }

            if (state.IsPast)
            {
                // A slow request: what is kept for those after it stays.
                return new AnswerStore(state, maximumBytes: 0);
            }

            // What was answered from another state is not asked for any more.
            var next = new AnswerStore(state, 1024L * 1024 * options.Cache.MaximumMegabytes);
            if (ReferenceEquals(Interlocked.CompareExchange(ref store, next, current), current))
            {
                current.State.IsPast = true;
                return next;
            }
        }
    }

    /// <summary>Carries an answer past the shared store, to all that wait for it.</summary>
    private sealed class NotKeptException(Answer answer, bool queriesOnly) : Exception
    {
        public Answer Answer => answer;

        public bool QueriesOnly => queriesOnly;
    }

    private sealed class NoState : DataState
    {
        public override string? Version => null;
    }
}
