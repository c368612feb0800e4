namespace OpenUrban.Api.Caching;

/// <summary>How Redis is used. Section Cache of the settings, beside those of the cache in memory.</summary>
internal sealed class SharedCacheOptions
{
    /// <summary>
    /// A secret of all processes, for example 32 random bytes in base64. With it only what they have put into Redis is taken from there
    /// (HMAC); without it entries that were damaged are noticed, forged ones are not.
    /// </summary>
    public string? SharedKey { get; set; }

    /// <summary>Milliseconds that a request waits for Redis at most, once, before its answer is made without.</summary>
    public int SharedWaitMilliseconds { get; set; } = 250;
}
