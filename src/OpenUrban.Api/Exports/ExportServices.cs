using OpenUrban.Charts;
using OpenUrban.Data.Queries;
using OpenUrban.Exports;

namespace OpenUrban.Api.Exports;

/// <summary>Any question as an address, in every format.</summary>
internal static class ExportServices
{
    public static IServiceCollection AddExports(this IServiceCollection services, IConfiguration configuration) =>
        services
            .AddSingleton(configuration.GetSection("StoredQueries").Get<StoredQueriesOptions>() ?? new())
            .AddSingleton(new ExportFormats([.. ExportFormats.OfTables, new SvgFormat(), new PngFormat()]))
            .AddSingleton<QuestionSource>()
            .AddSingleton<ExportSubjects>()
            .AddSingleton<ExportHandler>()
            .AddSingleton<QueryHandler>();

    /// <summary>POST /q, GET /q, GET /q/{hash} and GET /q/{hash}.{format}.</summary>
    public static void MapExports(this IEndpointRouteBuilder endpoints)
    {
        // Found once, and not before it is needed: until then the schema is being built.
        var exports = new Lazy<ExportHandler>(endpoints.ServiceProvider.GetRequiredService<ExportHandler>);
        var queries = new Lazy<QueryHandler>(endpoints.ServiceProvider.GetRequiredService<QueryHandler>);
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
                return format is null
                    ? queries.Value.DescribeAsync(http, id)
                    : exports.Value.HandleAsync(http, id, format);
            }
        );
    }
}
