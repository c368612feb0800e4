using System.Globalization;
using System.Text.Json.Nodes;
using OpenUrban.Api.Exports;
using OpenUrban.Data.Texts;

namespace OpenUrban.Api.Pages.Web;

/// <summary>The pages of <c>OpenUrban.Web</c>: each is what one published document answers, rendered here and taken over by the browser.</summary>
internal sealed class WebPages(WholeLists lists, WebRenderer renderer, PageAnswers answers)
{
    /// <summary>A page that asks a document.</summary>
    /// <param name="http">The request.</param>
    /// <param name="route">The page.</param>
    /// <param name="completeAsync">Adds to the answer what else the page shows, which is of the same release.</param>
    public Task AnswerAsync(
        HttpContext http,
        WebRoute route,
        Func<ExportParameters, JsonObject, CancellationToken, Task>? completeAsync = null
    ) =>
        AnswerAsync(
            http,
            route,
            () =>
            {
                var read = Read(http.Request.Query);
                var path = route.PathWith(http.Request.RouteValues);
                var search = SearchOf(route, read, http.Request.Query);
                var codes = http.Request.RouteValues.ToDictionary();
                foreach (var parameter in route.Parameters.Where(p => p.IsVariable))
                {
                    if (parameter.Read(http.Request.Query[parameter.Name]) is { } value)
                    {
                        codes[parameter.Name] = value;
                    }
                }

                return Task.FromResult(
                    new PageContent(
                        read.Release,
                        path,
                        search,
                        [path, search],
                        async token =>
                        {
                            var data = await AskAsync(route, codes, read, token);
                            await (completeAsync?.Invoke(read, data, token) ?? Task.CompletedTask);
                            return data;
                        }
                    )
                );
            }
        );

    /// <summary>A page of what is read for it.</summary>
    /// <param name="http">The request.</param>
    /// <param name="route">The page.</param>
    /// <param name="content">Reads the request; it throws when nothing can be shown.</param>
    public async Task AnswerAsync(HttpContext http, WebRoute route, Func<Task<PageContent>> content)
    {
        if (!renderer.IsBuilt)
        {
            await StaticPage.WriteNotBuiltAsync(http);
            return;
        }

        await answers.WriteAsync(
            http,
            PageHeaders.MediaType,
            async () =>
            {
                var shown = await content();
                return new MadeAnswer
                {
                    Release = shown.Release,
                    Key = [renderer.Version, route.Page, .. shown.Key],
                    SecurityPolicy = route.SecurityPolicy,
                    IsRendered = true,
                    MayBeMissing = route.Subject is not null,
                    MakeAsync = async token =>
                        await renderer.RenderAsync(
                            route,
                            shown.Path,
                            shown.Search,
                            await shown.ReadAsync(token),
                            token
                        ),
                };
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

    private async Task<JsonObject> AskAsync(
        WebRoute route,
        Dictionary<string, object?> codes,
        ExportParameters parameters,
        CancellationToken cancellationToken
    )
    {
        codes = new(codes) { ["language"] = ExportLanguages.Literal(parameters.Language) };
        var data = await lists.AnswerAsync(route.Operation!, codes, parameters.Release, cancellationToken);

        // A page that says that there is nothing does not carry what there is.
        return route.Subject is { } subject && data[subject] is null
            ? new JsonObject { [subject] = null, ["dataset"] = data["dataset"]!.DeepClone() }
            : data;
    }
}
