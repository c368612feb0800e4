using System.Globalization;
using Microsoft.Net.Http.Headers;
using OpenUrban.Api.Addresses;
using OpenUrban.Api.Exports;

namespace OpenUrban.Api.Datasets;

/// <summary>The whole data set of a release as one file, with its checksum.</summary>
internal static class DatasetEndpoints
{
    public const string Path = "/dataset";
    public const string ChecksumSuffix = ".sha256";

    public static IServiceCollection AddDatasets(this IServiceCollection services, IConfiguration configuration) =>
        services
            .AddSingleton(configuration.GetSection("Datasets").Get<DatasetOptions>() ?? new())
            .AddSingleton<DatasetFiles>();

    /// <summary>GET /dataset.zip, .parquet and .sqlite, and each with .sha256 behind it.</summary>
    public static void MapDatasets(this IEndpointRouteBuilder endpoints)
    {
        string[] reading = [HttpMethods.Get, HttpMethods.Head];
        foreach (var kind in DatasetKind.All)
        {
            endpoints.MapMethods(
                $"{Path}.{kind.Extension}",
                reading,
                (HttpContext http) => AnswerAsync(http, file => SendAsync(http, kind, file), kind)
            );
            endpoints.MapMethods(
                $"{Path}.{kind.Extension}{ChecksumSuffix}",
                reading,
                (HttpContext http) =>
                    AnswerAsync(
                        http,
                        file =>
                            http.Response.WriteAsync(
                                $"{Convert.ToHexStringLower(file.Sha256)}  {NameOf(kind, file)}\n",
                                http.RequestAborted
                            ),
                        kind
                    )
            );
        }
    }

    private static async Task AnswerAsync(HttpContext http, Func<PublishedFile, Task> send, DatasetKind kind)
    {
        var file = await http
            .RequestServices.GetRequiredService<DatasetFiles>()
            .GetAsync(kind, ReleaseOf(http.Request), SiteAddress.Of(http.Request), http.RequestAborted);
        http.Response.Headers["OpenUrban-Release"] = file.Release.ToString(CultureInfo.InvariantCulture);
        http.Response.Headers.CacheControl = "public, max-age=60, stale-while-revalidate=600";
        await send(file);
    }

    /// <summary>With ranges, so that what was broken off is not sent again.</summary>
    private static Task SendAsync(HttpContext http, DatasetKind kind, PublishedFile file)
    {
        http.Response.Headers["Repr-Digest"] = $"sha-256=:{Convert.ToBase64String(file.Sha256)}:";
        return Results
            .File(
                file.Path,
                kind.MediaType,
                NameOf(kind, file),
                entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(file.Sha256)}\""),
                enableRangeProcessing: true
            )
            .ExecuteAsync(http);
    }

    private static string NameOf(DatasetKind kind, PublishedFile file) =>
        string.Create(CultureInfo.InvariantCulture, $"openurban-r{file.Release}.{kind.Extension}");

    private static int? ReleaseOf(HttpRequest request) => ExportParameters.Read(request.Query).Release;
}
