using System.Net;
using System.Threading.RateLimiting;
using OpenUrban.Api.Addresses;
using OpenUrban.Api.ErrorHandling;
using OpenUrban.GraphQL.Errors;

namespace OpenUrban.Api.Clients;

/// <summary>
/// Limits the requests of each client and says in each answer how many are left, in the headers of the IETF's draft
/// (draft-ietf-httpapi-ratelimit-headers): <c>RateLimit-Policy: "default";q=6000;w=60</c> and <c>RateLimit: "default";r=5999</c>.
/// </summary>
internal sealed class ClientRateLimit : IDisposable
{
    private readonly RateLimitOptions options;
    private readonly PartitionedRateLimiter<IPAddress> limiter;
    private readonly string policy;
    private long refused;

    public ClientRateLimit(RateLimitOptions options)
    {
        this.options = options;
        policy = $"\"default\";q={options.Requests};w={options.WindowSeconds}";

        // The library forgets clients that have been away for a while.
        limiter = PartitionedRateLimiter.Create<IPAddress, IPAddress>(address =>
            RateLimitPartition.GetFixedWindowLimiter(
                address,
                _ => new() { PermitLimit = options.Requests, Window = TimeSpan.FromSeconds(options.WindowSeconds) }
            )
        );
    }

    /// <summary>Requests that were one too many.</summary>
    public long Refused => Interlocked.Read(ref refused);

    public Task InvokeAsync(HttpContext http, RequestDelegate next)
    {
        if (options.Requests <= 0)
        {
            return next(http);
        }

        return http.Request.IsOfOperator() || ClientAddress.Counted(http, options) is not { } client
            ? next(http)
            : CountAsync(http, next, client);
    }

    public void Dispose() => limiter.Dispose();

    private async Task CountAsync(HttpContext http, RequestDelegate next, IPAddress client)
    {
        using var lease = limiter.AttemptAcquire(client);
        var headers = http.Response.Headers;
        headers["RateLimit-Policy"] = policy;
        headers["RateLimit"] = $"\"default\";r={limiter.GetStatistics(client)?.CurrentAvailablePermits ?? 0}";
        if (lease.IsAcquired)
        {
            await next(http);
            return;
        }

        Interlocked.Increment(ref refused);
        var wait = lease.TryGetMetadata(MetadataName.RetryAfter, out var time) ? time.TotalSeconds : 1;
        var seconds = Math.Max(1, (int)Math.Ceiling(wait));
        await http.RefuseAsync(
            new RequestError(
                ErrorCode.TooManyRequests,
                $"More than {options.Requests} requests in {options.WindowSeconds} seconds came from this address. Wait {seconds} "
                    + "seconds, ask for more in one request, or keep answers: they change only with a release."
            )
            {
                RetryAfter = TimeSpan.FromSeconds(seconds),
            }.With("limit", options.Requests)
        );
    }
}
