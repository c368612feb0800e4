using Microsoft.Extensions.Caching.Distributed;

namespace OpenUrban.Api.Caching;

/// <summary>
/// A shared cache without which everything works as well. When it fails, it is left alone; once a second one request tries
/// whether it is back, and waits for it only for a moment.
/// </summary>
internal sealed partial class OptionalCache(
    IDistributedCache inner,
    TimeSpan patience,
    TimeProvider clock,
    ILogger<OptionalCache> log
) : IDistributedCache, IDisposable
{
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(1);

    private long restsUntil;
    private int isLost;
    private volatile bool isLostToWriters;

    private long RestTicks => (long)(Rest.TotalSeconds * clock.TimestampFrequency);

    /// <summary>Whether the last attempt succeeded.</summary>
    public bool IsReachable => Volatile.Read(ref isLost) == 0;

    public Task<byte[]?> GetAsync(string key, CancellationToken token = default) =>
        TryAsync(cancellation => inner.GetAsync(key, cancellation), isWrite: false, token);

    public async Task SetAsync(
        string key,
        byte[] value,
        DistributedCacheEntryOptions options,
        CancellationToken token = default
    ) =>
        await TryAsync(
            async cancellation =>
            {
                await inner.SetAsync(key, value, options, cancellation);
                return null;
            },
            isWrite: true,
            token
        );

    public async Task RefreshAsync(string key, CancellationToken token = default) =>
        await TryAsync(
            async cancellation =>
            {
                await inner.RefreshAsync(key, cancellation);
                return null;
            },
            isWrite: true,
            token
        );

    public async Task RemoveAsync(string key, CancellationToken token = default) =>
        await TryAsync(
            async cancellation =>
            {
                await inner.RemoveAsync(key, cancellation);
                return null;
            },
            isWrite: true,
            token
        );

    public byte[]? Get(string key) => throw NotAsked();

    public void Set(string key, byte[] value, DistributedCacheEntryOptions options) => throw NotAsked();

    public void Refresh(string key) => throw NotAsked();

    public void Remove(string key) => throw NotAsked();

    public void Dispose() => (inner as IDisposable)?.Dispose();

    private static NotSupportedException NotAsked() => new("A thread shall not wait for the shared cache.");

    private async Task<byte[]?> TryAsync(
        Func<CancellationToken, Task<byte[]?>> attempt,
        bool isWrite,
        CancellationToken cancellationToken
    )
    {
        // An attempt that was begun before the loss says nothing about the time after it.
        var isTrial = !IsReachable;
        if (isTrial && !MayTry(isWrite))
        {
            return null;
        }

        try
        {
            var value = await attempt(cancellationToken).WaitAsync(patience, clock, cancellationToken);
            if (isTrial && Interlocked.Exchange(ref isLost, 0) == 1)
            {
                Found(log);
            }

            return value;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
#pragma warning disable CA1031 // Whatever has happened to it, it is optional.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            Volatile.Write(ref restsUntil, clock.GetTimestamp() + RestTicks);
            if (Interlocked.Exchange(ref isLost, 1) == 0)
            {
                isLostToWriters = isWrite;
                Lost(log, exception.Message);
            }

            return null;
        }
    }

    /// <summary>
    /// Whether this attempt is the one of this second. Only what has failed can show that it is back: a cache that is full
    /// can still be read.
    /// </summary>
    private bool MayTry(bool isWrite)
    {
        var (until, now) = (Volatile.Read(ref restsUntil), clock.GetTimestamp());
        return isWrite == isLostToWriters
            && now >= until
            && Interlocked.CompareExchange(ref restsUntil, now + RestTicks, until) == until;
    }

    [LoggerMessage(
        30,
        LogLevel.Warning,
        "The shared cache does not answer. Requests are answered without it until it does. {Reason}"
    )]
    private static partial void Lost(ILogger log, string reason);

    [LoggerMessage(31, LogLevel.Information, "The shared cache answers again.")]
    private static partial void Found(ILogger log);
}
