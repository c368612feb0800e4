using System.Text.Json;
using Microsoft.Net.Http.Headers;
using OpenUrban.Api.Exports;
using OpenUrban.GraphQL.Errors;
using OpenUrban.GraphQL.Http;
using OpenUrban.GraphQL.ResponseCache;

namespace OpenUrban.Api.Claims;

/// <summary>GET /check?text=...: what checkText answers, as JSON, where no page is preferred to it.</summary>
internal sealed class CheckEndpoint(IPublishedQueries queries)
{
    public const string Path = "/check";

    private const string Document = "check";

    /// <summary>Whether the client would rather have the page. The answer depends on that either way.</summary>
    public static bool IsPage(HttpContext http)
    {
        http.Response.Headers.Vary = HeaderNames.Accept;
        return MediaType.PrefersHtml(http.Request.Headers.Accept);
    }

    /// <exception cref="RequestError">There is no text, or it is too long.</exception>
    public async Task AnswerAsync(HttpContext http)
    {
        var parameters = ExportParameters.Read(http.Request.Query);
        var text = http.Request.Query["text"];
        if (text.Count != 1 || string.IsNullOrWhiteSpace(text[0]))
        {
            throw new RequestError(
                ErrorCode.BadRequest,
                "text has to be given once: the text whose numbers are to be checked."
            );
        }

        var answer = await queries.AnswerAsync(
            Document,
            new Dictionary<string, object?>
            {
                ["text"] = text[0],
                ["language"] = ExportLanguages.Literal(parameters.Language),
            },
            parameters.Release,
            http.RequestAborted
        );
        using var json = JsonDocument.Parse(answer);
        http.Response.Headers.CacheControl = "public, max-age=60";
        await http.Response.WriteAsJsonAsync(
            json.RootElement.GetProperty("data").GetProperty("checkText"),
            ExportJson.Options,
            http.RequestAborted
        );
    }
}
