using Microsoft.Net.Http.Headers;
using OpenUrban.Api.Pages.Questions;
using OpenUrban.Charts;
using OpenUrban.Data.Queries;
using OpenUrban.Exports;
using OpenUrban.GraphQL.Http;

namespace OpenUrban.Api.Exports;

/// <summary>Any question as an address, in every format.</summary>
internal static class ExportServices
{
    public static IServiceCollection AddExports(this IServiceCollection services, IConfiguration configuration) =>
        services
            .AddSingleton(configuration.GetSection("StoredQueries").Get<StoredQueriesOptions>() ?? new())
            .AddSingleton(new ExportFormats([.. ExportFormats.OfTables, new SvgFormat(), new PngFormat()]))
            .AddSingleton<QuestionSource>()
            .AddSingleton(configuration.GetSection("Exports").Get<SpoolOptions>() ?? new())
            .AddSingleton<SpoolSpace>()
            .AddSingleton<StoringQuota>()
            .AddSingleton<ExportHandler>()
            .AddSingleton<QueryHandler>();

    /// <summary>POST /q, GET /q, GET /q/{hash} (as JSON, or as a page for a browser) and GET /q/{hash}.{format}.</summary>
    public static void MapExports(this IEndpointRouteBuilder endpoints)
    {
        // Found once, and not before it is needed: until then the schema is being built.
        var exports = new Lazy<ExportHandler>(endpoints.ServiceProvider.GetRequiredService<ExportHandler>);
        var queries = new Lazy<QueryHandler>(endpoints.ServiceProvider.GetRequiredService<QueryHandler>);
        var pages = new Lazy<QuestionPages>(endpoints.ServiceProvider.GetRequiredService<QuestionPages>);
        string[] reading = [HttpMethods.Get, HttpMethods.Head];
        endpoints.MapPost(ExportAddresses.Path, (HttpContext http) => queries.Value.StoreAsync(http));
        endpoints.MapMethods(ExportAddresses.Path, reading, (HttpContext http) => queries.Value.ListAsync(http));
        endpoints.MapMethods(
            $"{ExportAddresses.Path}/{{**name}}",
            reading,
            (HttpContext http) =>
            {
                // The name of a format may have points, a hash has none.
                var (id, format) =
                    (string)http.GetRouteValue("name")! is var name && name.IndexOf('.') is >= 0 and var point
                        ? (name[..point], name[(point + 1)..])
                        : (name, null);
                if (format is not (null or QuestionPages.Format))
                {
                    return exports.Value.HandleAsync(http, id, format);
                }

                http.Response.Headers.Vary = HeaderNames.Accept;
                return format is not null || MediaType.PrefersHtml(http.Request.Headers.Accept)
                    ? pages.Value.AnswerAsync(http, id)
                    : queries.Value.DescribeAsync(http, id);
            }
        );
    }
}
