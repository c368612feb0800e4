using System.Text;
using System.Text.Json;
using OpenUrban.Api.Exports;
using OpenUrban.Data.Texts;
using OpenUrban.GraphQL.Answers;

namespace OpenUrban.Api.Pages.Web;

/// <summary>The pages of <c>OpenUrban.Web</c>: each is what one published document answers, rendered here and taken over by the browser.</summary>
internal sealed class WebPages(IPublishedQueries queries, WebRenderer renderer, PageAnswers answers)
{
    /// <summary>Scripts, styles, pictures and answers of this server, and nothing inline but data, which no browser executes.</summary>
    private const string SecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
        + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    public async Task AnswerAsync(HttpContext http, WebRoute route)
    {
        if (!renderer.IsBuilt)
        {
            await NotBuiltPage.WriteAsync(http);
            return;
        }

        await answers.WriteAsync(
            http,
            Page.MediaType,
            () =>
            {
                var parameters = Read(http.Request.Query);
                return Task.FromResult(
                    new MadeAnswer
                    {
                        Release = parameters.Release,
                        Names = [renderer.Version],
                        SecurityPolicy = SecurityPolicy,
                        MakeAsync = token => MakeAsync(http.Request, route, parameters, token),
                    }
                );
            }
        );
    }

    /// <summary>
    /// Release and language. All else is read by the page itself, which leaves out what it does not know: links come with marks of
    /// others, and a form gives a name once for each of its boxes, and with nothing for a field that is left empty.
    /// </summary>
    private static ExportParameters Read(IQueryCollection query) =>
        ExportParameters.Read(
            new QueryCollection(
                query
                    .Where(p => p.Key is "release" or "language" && !string.IsNullOrEmpty(p.Value))
                    .ToDictionary(p => p.Key, p => p.Value)
            )
        );

    private async Task<MadeBody> MakeAsync(
        HttpRequest request,
        WebRoute route,
        ExportParameters parameters,
        CancellationToken cancellationToken
    )
    {
        var variables = new Dictionary<string, object?> { ["language"] = ExportLanguages.Literal(parameters.Language) };
        foreach (var (name, value) in request.RouteValues)
        {
            variables[name] = value;
        }

        var answer = await queries.AnswerAsync(route.Operation, variables, parameters.Release, cancellationToken);
        using var json = JsonDocument.Parse(answer);
        var page = await renderer.RenderAsync(
            new RenderRequest(
                ExportAddresses.HomeOf(request),
                request.Path.ToUriComponent(),
                request.QueryString.ToUriComponent(),
                route.Page,
                route.Operation,
                json.RootElement.GetProperty("data")
            ),
            cancellationToken
        );
        return new MadeBody(Encoding.UTF8.GetBytes(page.Html), page.Status);
    }
}
