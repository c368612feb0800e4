using System.Net;
using Microsoft.Net.Http.Headers;
using OpenUrban.Api.Addresses;
using OpenUrban.Api.Clients;
using OpenUrban.Api.ErrorHandling;
using OpenUrban.Api.Exports;
using OpenUrban.GraphQL.Errors;
using OpenUrban.GraphQL.Http;
using OpenUrban.GraphQL.ResponseCache;
using OpenUrban.GraphQL.State;

namespace OpenUrban.Api.Pages;

/// <summary>
/// Answers with what is made from one state of the data: with a tag, and kept as long as the state is the current one. What
/// is kept never waits for what is made, and of equal requests one makes it.
/// </summary>
internal sealed class PageAnswers(
    IDataStates states,
    GraphQLHttpOptions options,
    PageOptions limits,
    IHostApplicationLifetime lifetime
)
{
    /// <summary>How long making one may take, waiting included. Whoever asked for it has left by then.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(15);

    /// <summary>For so long after a change the pages of the state before are given where the new ones are not yet made.</summary>
    private static readonly TimeSpan FormerLasts = TimeSpan.FromMinutes(1);

    private readonly PageQueue rendering = new(
        limits.Renderers > 0 ? limits.Renderers : Math.Max(1, Environment.ProcessorCount / 2),
        limits.MaximumWaiting
    );
    private readonly PageQueue reading = new(2 * Environment.ProcessorCount, limits.MaximumWaiting);
    private readonly Lock gate = new();
    private PageStore? current;
    private PageStore? former;
    private long changed;

    /// <param name="http">The request.</param>
    /// <param name="mediaType">Of what is made: that of a page has its errors as a page, too.</param>
    /// <param name="answer">Reads the request; it throws when nothing can be made of it.</param>
    public async Task WriteAsync(HttpContext http, string mediaType, Func<Task<MadeAnswer>> answer)
    {
        if (mediaType == PageHeaders.MediaType)
        {
            http.Features.Set(PageRequest.Instance);
        }

        await WriteAsync(http, mediaType, await answer());
    }

    private async Task WriteAsync(HttpContext http, string mediaType, MadeAnswer made)
    {
        string?[] names = [mediaType, .. made.Key];
        var key = string.Join('\n', names);
        var site = SiteAddress.Of(http.Request);
        while (true)
        {
            var state = await states.GetAsync(http.RequestAborted);
            state.EarlierRelease(made.Release);
            var (store, before) = StoresOf(state);
            if (!store.TryFind(key, out var body))
            {
                if (
                    !made.MayBeMissing
                    && ConditionalRequests.IsKnown(http.Request.Headers.IfNoneMatch, TagOf(state, site, names))
                )
                {
                    WriteNotModified(http, mediaType, made, state, site, names);
                    return;
                }

                var client = ClientAddress.Of(http);
                var making = store.MakeAsync(key, () => MakeAsync(client, state, made));
                if (before?.TryFind(key, out var earlier) == true && !await IsSoonAsync(making, http.RequestAborted))
                {
                    await SendAsync(http, mediaType, made, before.State, site, names, earlier, isFormer: true);
                    return;
                }

                body = await making.WaitAsync(http.RequestAborted);
                if (body is null)
                {
                    // The data have moved on.
                    continue;
                }
            }

            await SendAsync(http, mediaType, made, state, site, names, body, isFormer: false);
            return;
        }
    }

    /// <summary>The pages of a state, and those of the one before while they may still be given.</summary>
    private (PageStore Current, PageStore? Former) StoresOf(DataState state)
    {
        lock (gate)
        {
            if (current?.State != state)
            {
                // A request that was under way while the data changed comes with the state before: it does not bring that back.
                if (former?.State == state)
                {
                    return (former, null);
                }

                former = current;
                current = new PageStore(state, limits.MaximumMegabytes * 1024L * 1024);
                changed = Environment.TickCount64;
            }

            if (former is not null && Environment.TickCount64 - changed > FormerLasts.TotalMilliseconds)
            {
                former = null;
            }

            return (current, former);
        }
    }

    /// <summary>It goes on when who asked first has left: others may wait for it by then.</summary>
    private async Task<MadeBody?> MakeAsync(IPAddress client, DataState state, MadeAnswer made)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(lifetime.ApplicationStopping);
        limit.CancelAfter(Longest);
        try
        {
            return await (made.IsRendered ? rendering : reading).RunAsync(
                client,
                async () =>
                {
                    var body = await made.MakeAsync(limit.Token);

                    // States never come back: what was read in between is all of this one.
                    return await states.GetAsync(limit.Token) == state ? body : null;
                },
                limit.Token
            );
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested)
        {
            throw new RequestError(
                ErrorCode.Unavailable,
                $"The page could not be made within {Longest.TotalSeconds} seconds. Ask again."
            );
        }
    }

    private async Task<bool> IsSoonAsync(Task<MadeBody?> making, CancellationToken cancellationToken)
    {
        var soon = Task.Delay(TimeSpan.FromMilliseconds(limits.FormerAfterMilliseconds), cancellationToken);
        return await Task.WhenAny(making, soon) == making && making.IsCompletedSuccessfully;
    }

    private static EntityTagHeaderValue TagOf(DataState state, SiteAddress site, string?[] names) =>
        ExportTag.Of([state.Version, site.Home, site.Base, .. names]);

    private void WriteNotModified(
        HttpContext http,
        string mediaType,
        MadeAnswer made,
        DataState state,
        SiteAddress site,
        string?[] names
    )
    {
        WriteHeaders(http.Response, mediaType, made, state, isFormer: false);
        http.Response.GetTypedHeaders().ETag = TagOf(state, site, names);
        http.Response.StatusCode = StatusCodes.Status304NotModified;
    }

    private async Task SendAsync(
        HttpContext http,
        string mediaType,
        MadeAnswer made,
        DataState state,
        SiteAddress site,
        string?[] names,
        MadeBody body,
        bool isFormer
    )
    {
        var (request, response) = (http.Request, http.Response);
        WriteHeaders(response, mediaType, made, state, isFormer);
        if (body.Status == StatusCodes.Status200OK)
        {
            var tag = TagOf(state, site, names);
            response.GetTypedHeaders().ETag = tag;
            if (ConditionalRequests.IsKnown(request.Headers.IfNoneMatch, tag))
            {
                response.StatusCode = StatusCodes.Status304NotModified;
                return;
            }
        }
        else
        {
            // A release may bring it: that it is missing is not to be kept.
            response.Headers.CacheControl = CacheControlHeaderValue.NoStoreString;
        }

        var coding = body.CodingFor(ContentCodings.Preferred(request.Headers.AcceptEncoding));
        var bytes = body.In(coding, site);
        response.StatusCode = body.Status;
        response.ContentType = mediaType;
        response.ContentLength = bytes.Length;
        response.Headers.ContentEncoding = coding.Name();
        if (!HttpMethods.IsHead(request.Method))
        {
            await response.Body.WriteAsync(bytes, http.RequestAborted);
        }
    }

    private void WriteHeaders(HttpResponse response, string mediaType, MadeAnswer made, DataState state, bool isFormer)
    {
        state.WriteHeaders(response.Headers, state.EarlierRelease(made.Release));
        var seconds = (int)options.MaxAge.TotalSeconds;
        response.Headers.CacheControl = isFormer
            ? "public, max-age=1"
            : $"public, max-age={seconds}, stale-while-revalidate={10 * seconds}";
        response.Headers.Append(HeaderNames.Vary, HeaderNames.AcceptEncoding);
        if (mediaType == PageHeaders.MediaType)
        {
            PageHeaders.Write(response, made.SecurityPolicy);
        }
    }
}
