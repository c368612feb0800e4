using System.Threading.RateLimiting;
using OpenUrban.Api.ErrorHandling;
using OpenUrban.GraphQL.Errors;
using OpenUrban.GraphQL.RateLimiting;

namespace OpenUrban.Api.Clients;

/// <summary>
/// Limits the requests of each client that are being answered at once, before anything of them is read, and says whose they
/// are to what comes behind. What is found in the cache is answered before it.
/// </summary>
internal sealed class ClientConcurrency : IDisposable
{
    private readonly RateLimitOptions options;
    private readonly PartitionedRateLimiter<object> limiter;
    private long refused;

    public ClientConcurrency(RateLimitOptions options)
    {
        this.options = options;
        limiter = PartitionedRateLimiter.Create<object, object>(client =>
            RateLimitPartition.GetConcurrencyLimiter(client, _ => new() { PermitLimit = options.InFlight })
        );
    }

    /// <summary>Requests that were one too many.</summary>
    public long Refused => Interlocked.Read(ref refused);

    public Task InvokeAsync(HttpContext http, RequestDelegate next) =>
        http.Request.IsOfOperator() || ClientAddress.Counted(http, options) is not { } client
            ? next(http)
            : AnswerAsync(http, next, client);

    public void Dispose() => limiter.Dispose();

    private async Task AnswerAsync(HttpContext http, RequestDelegate next, object client)
    {
        RequestClient.Current = client;
        if (options.InFlight <= 0)
        {
            await next(http);
            return;
        }

        using var lease = limiter.AttemptAcquire(client);
        if (lease.IsAcquired)
        {
            await next(http);
            return;
        }

        Interlocked.Increment(ref refused);
        var error = new RequestError(
            ErrorCode.TooManyRequests,
            $"{options.InFlight} requests of this address are being answered, which is the limit. Wait for some of them, or ask for "
                + "more in one request."
        )
        {
            RetryAfter = TimeSpan.FromSeconds(1),
        }.With("limit", options.InFlight);
        await http.RefuseAsync(error);
    }
}
