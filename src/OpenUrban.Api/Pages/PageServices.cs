using OpenUrban.Api.Claims;
using OpenUrban.Api.Pages.Datasets;
using OpenUrban.Api.Pages.Machines;
using OpenUrban.Api.Pages.Questions;
using OpenUrban.Api.Pages.Web;

namespace OpenUrban.Api.Pages;

/// <summary>Pages that are made here, and what programs read in their place.</summary>
internal static class PageServices
{
    public static IServiceCollection AddPages(this IServiceCollection services, IConfiguration configuration) =>
        services
            .AddSingleton(configuration.GetSection("Pages").Get<PageOptions>() ?? new())
            .AddSingleton<PageAnswers>()
            .AddSingleton<QuestionViews>()
            .AddSingleton<RowComparison>()
            .AddSingleton<QuestionPages>()
            .AddSingleton<DatasetFactsBuilder>()
            .AddSingleton<DatasetPages>()
            .AddSingleton<OEmbedHandler>()
            .AddSingleton<WebRenderer>()
            .AddSingleton<ErrorPages>()
            .AddSingleton<CheckEndpoint>()
            .AddSingleton<WholeLists>()
            .AddSingleton<WebPages>();

    /// <summary>All but the pages of stored questions, which stand where their formats do.</summary>
    public static void MapPages(this IEndpointRouteBuilder endpoints)
    {
        // Found once, and not before it is needed: until then the schema is being built.
        var questions = new Lazy<QuestionPages>(endpoints.ServiceProvider.GetRequiredService<QuestionPages>);
        var dataset = new Lazy<DatasetPages>(endpoints.ServiceProvider.GetRequiredService<DatasetPages>);
        var frames = new Lazy<OEmbedHandler>(endpoints.ServiceProvider.GetRequiredService<OEmbedHandler>);
        var check = new Lazy<CheckEndpoint>(endpoints.ServiceProvider.GetRequiredService<CheckEndpoint>);
        var web = new Lazy<WebPages>(endpoints.ServiceProvider.GetRequiredService<WebPages>);
        foreach (
            var route in WebRoute.All.Where(r =>
                r is { Path: not null and not PageAddresses.DatasetPath, Operation: not null }
            )
        )
        {
            Map(
                route.Path!,
                http =>
                    route.Path == CheckEndpoint.Path && !CheckEndpoint.IsPage(http)
                        ? check.Value.AnswerAsync(http)
                        : web.Value.AnswerAsync(http, route)
            );
        }

        Map(
            $"{QuestionPages.EmbedPath}/{{name}}",
            http => questions.Value.EmbedAsync(http, (string)http.GetRouteValue("name")!)
        );
        Map(OEmbedHandler.Path, http => frames.Value.AnswerAsync(http));
        Map(PageAddresses.DatasetPath, http => dataset.Value.AnswerAsync(http));
        Map("/dataset.jsonld", http => dataset.Value.LinkedDataAsync(http));
        Map("/catalog", http => dataset.Value.CatalogueAsync(http));
        Map("/catalog.jsonld", http => dataset.Value.CatalogueAsync(http));
        Map("/llms.txt", http => dataset.Value.LlmsAsync(http));
        Map("/sitemap.xml", http => dataset.Value.SitemapAsync(http));
        Map("/robots.txt", SiteFiles.RobotsAsync);
        Map("/favicon.ico", SiteFiles.IconAsync);

        void Map(string pattern, RequestDelegate answer) =>
            endpoints.MapMethods(pattern, [HttpMethods.Get, HttpMethods.Head], answer);
    }
}
