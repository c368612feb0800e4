using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using GraphQL;
using OpenUrban.Api.Addresses;
using OpenUrban.Api.Exports;
using OpenUrban.Api.Pages.Questions;
using OpenUrban.Api.Pages.Web;
using OpenUrban.Data.Texts;
using OpenUrban.GraphQL.Errors;
using OpenUrban.GraphQL.ResponseCache;
using OpenUrban.GraphQL.State;

namespace OpenUrban.Api.Pages;

/// <summary>
/// What is wrong with a request, for people. The page is rendered once for a language, with marks in the places of what differs:
/// there may be thousands of errors in a second, and rendering may be what fails.
/// </summary>
internal sealed class ErrorPages(WebRenderer renderer)
{
    private const string Title = "This cannot be shown";

    /// <summary>Who reads of an error has waited already: then it is a page without looks.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    /// <summary>Of this process alone: no address and no message can have them.</summary>
    private static readonly string Mark = $"x{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(12))}";
    private static readonly string StatusMark = $"{Mark}s";
    private static readonly string MessagesMark = $"{Mark}m";
    private static readonly string PathMark = $"/{Mark}p";

    private readonly ConcurrentDictionary<(string Page, Language Language), Lazy<Task<MadeBody>>> pages = new();

    public async Task WriteAsync(HttpContext http, int status, IReadOnlyList<ExecutionError> errors)
    {
        http.BeginErrors(status, errors);
        var (request, response) = (http.Request, http.Response);
        response.ContentType = PageHeaders.MediaType;

        // In a frame, too, it has to say why nothing is shown.
        PageHeaders.Write(response, PageHeaders.OfFramed);
        var language = request.Query["language"] is [{ } text]
            ? ExportLanguages.Read(text) ?? Language.En
            : Language.En;
        var isFramed = request.Path.StartsWithSegments(QuestionPages.EmbedPath, StringComparison.Ordinal);
        var page = await FindAsync(isFramed ? "embedError" : "error", language);
        var body = page is null
            ? StaticPage.Of(Title, [.. errors.Select(e => e.Message), $"Status {status}"])
            : Fill(page.In(ContentCoding.Identity, SiteAddress.Of(request)).Span, request.Path, status, errors);
        response.ContentLength = body.Length;
        if (!HttpMethods.IsHead(request.Method))
        {
            await response.Body.WriteAsync(body, http.RequestAborted);
        }
    }

    private static byte[] Fill(
        ReadOnlySpan<byte> page,
        PathString path,
        int status,
        IReadOnlyList<ExecutionError> errors
    ) =>
        Encoding.UTF8.GetBytes(
            Encoding
                .UTF8.GetString(page)
                .Replace(StatusMark, status.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
                .Replace(PathMark, Html.Encode(PathOf(path)), StringComparison.Ordinal)
                .Replace(
                    MessagesMark,
                    Html.Encode(string.Join('\n', errors.Select(e => e.Message))),
                    StringComparison.Ordinal
                )
        );

    /// <summary>What is asked for in another language. Two slashes would begin the address of another site.</summary>
    private static string PathOf(PathString path) => $"/{path.ToUriComponent().TrimStart('/')}";

    /// <summary>The page with its marks; null where it cannot be rendered, or not soon.</summary>
    private async Task<MadeBody?> FindAsync(string name, Language language)
    {
        if (!renderer.IsBuilt)
        {
            return null;
        }

        var key = (name, language);
        var made = pages.GetOrAdd(key, _ => new Lazy<Task<MadeBody>>(() => RenderAsync(name, language)));
        try
        {
            return await made.Value.WaitAsync(Longest);
        }
        catch (TimeoutException)
        {
            return null;
        }
#pragma warning disable CA1031 // Whatever it is, the error that is being told of is told.
        catch (Exception)
#pragma warning restore CA1031
        {
            // The next one tries again.
            pages.TryRemove(new(key, made));
            return null;
        }
    }

    private async Task<MadeBody> RenderAsync(string name, Language language)
    {
        var search = language == Language.En ? "" : $"?language={ExportLanguages.Tag(language)}";
        var data = new JsonObject { ["status"] = StatusMark, ["messages"] = MessagesMark };
        return await renderer.RenderAsync(WebRoute.Of(name), PathMark, search, data, CancellationToken.None);
    }
}
