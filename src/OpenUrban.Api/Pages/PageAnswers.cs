using Microsoft.Extensions.Caching.Memory;
using Microsoft.Net.Http.Headers;
using OpenUrban.Api.Exports;
using OpenUrban.GraphQL.Answers;
using OpenUrban.GraphQL.Http;

namespace OpenUrban.Api.Pages;

/// <summary>
/// Answers with what is made from one state of the data: with a tag, and kept as long as the state is the current one. What
/// is kept is bounded, so that addresses that nobody asks for twice do no harm.
/// </summary>
internal sealed class PageAnswers(IDataStates states, GraphQLHttpOptions options)
{
    private const long MostKeptBytes = 16 * 1024 * 1024;

    /// <param name="http">The request. Its address names what is made.</param>
    /// <param name="mediaType">Of what is made: that of a page has its errors as a page, too.</param>
    /// <param name="answer">Reads the request; it throws when nothing can be made of it.</param>
    public async Task WriteAsync(HttpContext http, string mediaType, Func<Task<MadeAnswer>> answer)
    {
        try
        {
            await WriteAsync(http, mediaType, await answer());
        }
        catch (Exception exception) when (!http.Response.HasStarted && ExportErrors.Of(exception) is { } error)
        {
            if (mediaType != Page.MediaType)
            {
                await http.WriteErrorsAsync(error.Status, error.Errors);
            }
            else
            {
                await ErrorPage.WriteAsync(http, error.Status, error.Errors);
            }
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // The client has left: there is nobody to answer.
        }
    }

    private async Task WriteAsync(HttpContext http, string mediaType, MadeAnswer made)
    {
        var (request, response) = (http.Request, http.Response);
        while (true)
        {
            var state = await states.GetAsync(http.RequestAborted);
            var tag = ExportTag.Of([
                state.Version,
                mediaType,
                ExportAddresses.HomeOf(request),
                request.Path.Value,
                request.QueryString.Value,
                .. made.Names,
            ]);
            state.WriteHeaders(response.Headers, state.EarlierRelease(made.Release));
            WriteHeaders(response, mediaType, made);
            response.GetTypedHeaders().ETag = tag;
            if (ConditionalRequests.IsKnown(request.Headers.IfNoneMatch, tag))
            {
                response.StatusCode = StatusCodes.Status304NotModified;
                return;
            }

            var kept = state.Once(
                typeof(PageAnswers),
                _ => new MemoryCache(new MemoryCacheOptions { SizeLimit = MostKeptBytes })
            );
            if (!kept.TryGetValue(tag.ToString(), out MadeBody? body))
            {
                body = await made.MakeAsync(http.RequestAborted);

                // States never come back: what was read in between is all of this one.
                if (await states.GetAsync(http.RequestAborted) != state)
                {
                    continue;
                }

                kept.Set(tag.ToString(), body, new MemoryCacheEntryOptions { Size = body.Bytes });
            }

            var coding = body!.CodingFor(ContentCodings.Preferred(request.Headers.AcceptEncoding));
            var bytes = body.In(coding);
            response.StatusCode = body.Status;
            if (body.Status != StatusCodes.Status200OK)
            {
                // What is not there may be in the next release: neither may its absence be kept nor asked for again by a tag.
                response.Headers.Remove(HeaderNames.ETag);
                response.Headers.CacheControl = CacheControlHeaderValue.NoStoreString;
            }

            response.ContentType = mediaType;
            response.ContentLength = bytes.Length;
            response.Headers.ContentEncoding = coding.Name();
            if (!HttpMethods.IsHead(request.Method))
            {
                await response.Body.WriteAsync(bytes, http.RequestAborted);
            }

            return;
        }
    }

    private void WriteHeaders(HttpResponse response, string mediaType, MadeAnswer made)
    {
        var seconds = (int)options.MaxAge.TotalSeconds;
        response.Headers.CacheControl = $"public, max-age={seconds}, stale-while-revalidate={10 * seconds}";
        response.Headers[HeaderNames.XContentTypeOptions] = "nosniff";
        response.Headers.Append(HeaderNames.Vary, HeaderNames.AcceptEncoding);
        if (mediaType == Page.MediaType)
        {
            response.Headers.ContentSecurityPolicy = made.SecurityPolicy;
            response.Headers["Referrer-Policy"] = "no-referrer";
        }
    }
}
