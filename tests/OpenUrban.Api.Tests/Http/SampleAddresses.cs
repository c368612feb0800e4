using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OpenUrban.Api.Tests.Exports;
using OpenUrban.Exports;

namespace OpenUrban.Api.Tests.Http;

/// <summary>An address of each route that is read, with something behind it: whoever adds a route is asked for one.</summary>
internal static class SampleAddresses
{
    private const string Query =
        "{ observations(where: { indicator: { code: { eq: \"RAIL_KM\" } } }) { nodes { year value area { code } } } }";

    public static async Task<IReadOnlyList<string>> OfAsync(ApiHost host)
    {
        using var client = new ExportClient(host.CreateClient());
        var hash = await client.StoreAsync(Query);
        return
        [
            .. host
                .Services.GetRequiredService<EndpointDataSource>()
                .Endpoints.OfType<RouteEndpoint>()
                .Where(IsRead)
                .Select(endpoint => $"/{endpoint.RoutePattern.RawText!.Trim('/')}")
                .Where(pattern => !IsAsset(pattern))
                .Distinct()
                .SelectMany(pattern => Of(pattern, host, hash)),
            .. host
                .Services.GetRequiredService<EndpointDataSource>()
                .Endpoints.OfType<RouteEndpoint>()
                .Select(endpoint => $"/{endpoint.RoutePattern.RawText!.Trim('/')}")
                .Where(pattern => IsAsset(pattern) && pattern.EndsWith(".js", StringComparison.Ordinal))
                .Take(1),
        ];
    }

    /// <summary>Those that have a language: one of each.</summary>
    public static async Task<IReadOnlyList<string>> WithLanguageAsync(ApiHost host) =>
        [
            .. (await OfAsync(host)).Where(address =>
                address is "/" or "/dataset"
                || new[] { "/q/", "/embed/", "/indicators", "/districts", "/sources", "/chart" }.Any(start =>
                    address.StartsWith(start, StringComparison.Ordinal)
                )
            ),
        ];

    private static bool IsRead(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<HttpMethodMetadata>() is not { HttpMethods: { Count: > 0 } methods }
        || methods.Contains(HttpMethods.Get);

    private static bool IsAsset(string pattern) =>
        pattern.StartsWith("/web/", StringComparison.Ordinal)
        || pattern.StartsWith("/playground/", StringComparison.Ordinal);

    private static IEnumerable<string> Of(string pattern, ApiHost host, string hash) =>
        pattern switch
        {
            "/graphql" => ["/graphql?query={__typename}", "/graphql?sdl"],
            "/graphql/persisted/{documentId}/{operationName?}" =>
            [
                "/graphql/persisted/ranking?variables={\"year\":2010}",
            ],
            "/q/{**name}" =>
            [
                $"/q/{hash}",
                $"/q/{hash}.html",
                .. host.Services.GetRequiredService<ExportFormats>().All.Select(f => $"/q/{hash}.{f.Name}"),
            ],
            "/embed/{name}" => [$"/embed/{hash}"],
            "/oembed" =>
            [
                $"/oembed?url=http%3A%2F%2Flocalhost%2Fembed%2F{hash}",
                $"/oembed?format=xml&url=http%3A%2F%2Flocalhost%2Fembed%2F{hash}",
            ],
            "/check" => ["/check?text=67.89%25"],
            "/indicators/{code}" => ["/indicators/RAIL_KM"],
            "/districts/{code}" => ["/districts/310115"],
            "/sources/{code}" => ["/sources/CEN2020"],
            _ when !pattern.Contains('{', StringComparison.Ordinal) => [pattern],
            _ => throw new InvalidOperationException($"Give the tests an address of the route {pattern}."),
        };
}
