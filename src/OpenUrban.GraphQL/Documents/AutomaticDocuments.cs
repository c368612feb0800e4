using Microsoft.Extensions.Caching.Memory;

namespace OpenUrban.GraphQL.Documents;

/// <summary>
/// The documents that clients have sent with their hash (automatic persisted queries). They are kept in memory, the ones
/// not used for longest are dropped, and only a document that was executed is kept: nobody fills it with rubbish.
/// </summary>
internal sealed class AutomaticDocuments : IDisposable
{
    private const int MaximumBytes = 32 * 1024 * 1024;

    private readonly MemoryCache texts = new(new MemoryCacheOptions { SizeLimit = MaximumBytes });

    public string? Find(string hash) => texts.Get<string>(hash);

    public void Keep(string hash, string text) =>
        texts.Set(hash, text, new MemoryCacheEntryOptions { Size = sizeof(char) * (text.Length + hash.Length) });

    public void Dispose() => texts.Dispose();
}
