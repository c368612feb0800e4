using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using OpenUrban.Api.Exports;
using OpenUrban.Data.Texts;

namespace OpenUrban.Api.Pages.Web;

/// <summary>The pages of <c>OpenUrban.Web</c>: each is what one published document answers, rendered here and taken over by the browser.</summary>
internal sealed class WebPages(WholeLists lists, WebRenderer renderer, PageAnswers answers)
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
                var read = Read(http.Request.Query);
                var path = route.PathWith(http.Request.RouteValues);
                var search = SearchOf(route, read, http.Request.Query);
                var codes = http.Request.RouteValues.ToDictionary();
                return Task.FromResult(
                    new MadeAnswer
                    {
                        Release = read.Release,
                        Key = [renderer.Version, path, search],
                        SecurityPolicy = SecurityPolicy,
                        IsRendered = true,
                        MayBeMissing = route.Subject is not null,
                        MakeAsync = token => MakeAsync(route, path, search, codes, read, token),
                    }
                );
            }
        );
    }

    /// <summary>Release and language, which a form sends empty where they are left as they are.</summary>
    private static ExportParameters Read(IQueryCollection query) =>
        ExportParameters.Read(
            new QueryCollection(
                query
                    .Where(p => p.Key is "release" or "language" && !string.IsNullOrEmpty(p.Value))
                    .ToDictionary(p => p.Key, p => p.Value)
            )
        );

    /// <summary>
    /// What the page reads of its address, in one form whatever else stands there and in which order: two addresses that show the same
    /// are one page. A choice that is the usual one is left out.
    /// </summary>
    private static string SearchOf(WebRoute route, ExportParameters parameters, IQueryCollection query)
    {
        var read = new List<KeyValuePair<string, string?>>();
        foreach (var parameter in route.Parameters)
        {
            if (query.TryGetValue(parameter.Name, out var values) && parameter.Read(values) is { } value)
            {
                read.Add(new(parameter.Name, value));
            }
        }

        if (parameters.Release is { } release)
        {
            read.Add(new("release", release.ToString(CultureInfo.InvariantCulture)));
        }

        if (parameters.Language != Language.En)
        {
            read.Add(new("language", ExportLanguages.Tag(parameters.Language)));
        }

        return QueryString.Create(read).ToUriComponent();
    }

    private async Task<MadeBody> MakeAsync(
        WebRoute route,
        string path,
        string search,
        Dictionary<string, object?> codes,
        ExportParameters parameters,
        CancellationToken cancellationToken
    )
    {
        codes = new(codes) { ["language"] = ExportLanguages.Literal(parameters.Language) };
        var data = await lists.AnswerAsync(route.Operation, codes, parameters.Release, cancellationToken);
        if (route.Subject is { } subject && data[subject] is null)
        {
            // A page that says that there is nothing does not carry what there is.
            data = new JsonObject { [subject] = null, ["dataset"] = data["dataset"]!.DeepClone() };
        }

        var page = await renderer.RenderAsync(
            new RenderRequest(
                PageSite.Marks.Home,
                PageSite.Marks.Base,
                path,
                search,
                route.Page,
                route.Operation,
                data
            ),
            cancellationToken
        );
        return new MadeBody(Encoding.UTF8.GetBytes(page.Html), page.Status);
    }
}
