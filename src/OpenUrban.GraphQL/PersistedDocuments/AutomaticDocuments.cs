using System.Text;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Memory;
using OpenUrban.GraphQL.Http;

namespace OpenUrban.GraphQL.PersistedDocuments;

/// <summary>
/// The documents that clients have sent with their hash (automatic persisted queries). They are kept in memory, the ones
/// not used for longest are dropped, and where processes share a store, there as well. Only a document that was executed
/// is kept: nobody fills it with rubbish.
/// </summary>
internal sealed class AutomaticDocuments(GraphQLHttpOptions options, IDistributedCache? shared = null) : IDisposable
{
    private const int MaximumBytes = 32 * 1024 * 1024;

    private readonly MemoryCache texts = new(new MemoryCacheOptions { SizeLimit = MaximumBytes });
    private readonly DistributedCacheEntryOptions entryOptions = new()
    {
        SlidingExpiration = TimeSpan.FromHours(options.Cache.SharedHours),
    };

    public async ValueTask<string?> FindAsync(string hash, CancellationToken cancellationToken)
    {
        if (texts.TryGetValue(hash, out string? text) || shared is null)
        {
            return text;
        }

        if (await shared.GetAsync(KeyOf(hash), cancellationToken) is not { } bytes)
        {
            return null;
        }

        // What is not the text of its hash is not of our making.
        text = Encoding.UTF8.GetString(bytes);
        if (DocumentHash.Of(text) != hash)
        {
            return null;
        }

        Remember(hash, text);
        return text;
    }

    public async ValueTask KeepAsync(string hash, string text, CancellationToken cancellationToken)
    {
        if (texts.TryGetValue(hash, out _))
        {
            return;
        }

        Remember(hash, text);
        if (shared is not null)
        {
            await shared.SetAsync(KeyOf(hash), Encoding.UTF8.GetBytes(text), entryOptions, cancellationToken);
        }
    }

    public void Dispose() => texts.Dispose();

    private static string KeyOf(string hash) => $"openurban:document:{hash}";

    private void Remember(string hash, string text) =>
        texts.Set(hash, text, new MemoryCacheEntryOptions { Size = sizeof(char) * (text.Length + hash.Length) });
}
