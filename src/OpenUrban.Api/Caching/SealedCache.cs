using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Caching.Distributed;

namespace OpenUrban.Api.Caching;

/// <summary>
/// A shared cache that takes back only what processes with the same key have put there: each entry begins with a code over its
/// name and its bytes (HMAC-SHA-256). What was damaged, moved to another name or written by others is as if it were not there.
/// Without a key of the operator's, everybody can compute the code, and it tells of damage alone.
/// </summary>
internal sealed partial class SealedCache(
    IDistributedCache inner,
    string? sharedKey,
    TimeProvider clock,
    ILogger<SealedCache> log
) : IDistributedCache, IDisposable
{
    private const int CodeLength = HMACSHA256.HashSizeInBytes;

    private static readonly TimeSpan LogRest = TimeSpan.FromMinutes(1);

    private readonly byte[] key = SHA256.HashData(Encoding.UTF8.GetBytes($"openurban shared cache\n{sharedKey}"));
    private long rejected;
    private long loggedAt = long.MinValue;

    /// <summary>Entries that were left alone.</summary>
    public long Rejected => Interlocked.Read(ref rejected);

    public async Task<byte[]?> GetAsync(string key, CancellationToken token = default)
    {
        if (await inner.GetAsync(key, token) is not { } entry)
        {
            return null;
        }

        if (
            entry.Length >= CodeLength
            && CryptographicOperations.FixedTimeEquals(
                CodeOf(key, entry.AsSpan(CodeLength)),
                entry.AsSpan(0, CodeLength)
            )
        )
        {
            return entry[CodeLength..];
        }

        Interlocked.Increment(ref rejected);
        var (last, now) = (Volatile.Read(ref loggedAt), clock.GetTimestamp());
        if (
            (last == long.MinValue || clock.GetElapsedTime(last, now) > LogRest)
            && Interlocked.CompareExchange(ref loggedAt, now, last) == last
        )
        {
            Refused(log);
        }

        return null;
    }

    public Task SetAsync(
        string key,
        byte[] value,
        DistributedCacheEntryOptions options,
        CancellationToken token = default
    )
    {
        var entry = new byte[CodeLength + value.Length];
        CodeOf(key, value).CopyTo(entry, 0);
        value.CopyTo(entry, CodeLength);
        return inner.SetAsync(key, entry, options, token);
    }

    public Task RefreshAsync(string key, CancellationToken token = default) => inner.RefreshAsync(key, token);

    public Task RemoveAsync(string key, CancellationToken token = default) => inner.RemoveAsync(key, token);

    public byte[]? Get(string key) => inner.Get(key);

    public void Set(string key, byte[] value, DistributedCacheEntryOptions options) => inner.Set(key, value, options);

    public void Refresh(string key) => inner.Refresh(key);

    public void Remove(string key) => inner.Remove(key);

    public void Dispose() => (inner as IDisposable)?.Dispose();

    /// <summary>Over the name with its length, so that no bytes can go from one part to the other.</summary>
    private byte[] CodeOf(string name, ReadOnlySpan<byte> value)
    {
        using var code = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key);
        var nameBytes = Encoding.UTF8.GetBytes(name);
        code.AppendData(BitConverter.GetBytes(nameBytes.Length));
        code.AppendData(nameBytes);
        code.AppendData(value);
        return code.GetHashAndReset();
    }

    [LoggerMessage(
        32,
        LogLevel.Warning,
        "The shared cache has an entry that no process with this key has written, or that was damaged. Such entries are not used; "
            + "openurban_shared_cache_rejections_total counts them. All processes need the same Cache__SharedKey."
    )]
    private static partial void Refused(ILogger log);
}
