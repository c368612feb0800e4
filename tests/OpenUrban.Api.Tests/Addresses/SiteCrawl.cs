using System.IO.Compression;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OpenUrban.Exports;

namespace OpenUrban.Api.Tests.Addresses;

/// <summary>Everything that the routes of the API give, and the addresses in it.</summary>
internal static partial class SiteCrawl
{
    private const string Question =
        "{ observations(where: { indicator: { code: { eq: \"RAIL_KM\" } }, year: { gt: 2015 } }) { nodes { value } } }";

    /// <summary>An address of each route that answers GET, and of each format and dataset file.</summary>
    public static async Task<IReadOnlyList<string>> PathsAsync(ApiHost host)
    {
        using var client = new PageClient(host.CreateClient());
        var hash = await client.StoreAsync(Question);
        var formats = host.Services.GetRequiredService<ExportFormats>().All.Select(f => f.Name).Append("html").ToList();
        var paths = new SortedSet<string>(StringComparer.Ordinal);
        foreach (
            var endpoint in host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        )
        {
            var methods = endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods;
            if (methods is not null && !methods.Contains("GET", StringComparer.Ordinal))
            {
                continue;
            }

            var pattern = $"/{endpoint.RoutePattern.RawText!.TrimStart('/')}";
            if (pattern.EndsWith(".gz", StringComparison.Ordinal) || pattern.EndsWith(".br", StringComparison.Ordinal))
            {
                // The same as the file without, compressed.
                continue;
            }

            switch (pattern)
            {
                case "/q/{**name}":
                    paths.UnionWith(
                        formats
                            .Where(f => !f.Contains("geojson", StringComparison.Ordinal))
                            .Select(f => $"/q/{hash}.{f}")
                            .Append($"/q/{hash}")
                            .Append($"/q/{hash}?release=1&language=zh-Hans")
                    );
                    break;
                case "/embed/{name}":
                    paths.Add($"/embed/{hash}?release=1");
                    break;
                case "/indicators/{code}":
                    paths.Add("/indicators/RAIL_KM?language=zh-Hant");
                    paths.Add("/indicators/NOTHING");
                    break;
                case "/sources/{code}":
                    paths.Add("/sources/COMM2025?language=zh-Hans");
                    paths.Add("/sources/NOTHING");
                    break;
                case "/districts/{code}":
                    paths.Add("/districts/310115");
                    break;
                case "/graphql/persisted/{documentId}/{operationName?}":
                    paths.Add("/graphql/persisted/ranking?variables={\"year\":2020}&receipt=1");
                    break;
                case "/graphql":
                case "/graphql/":
                    paths.Add("/graphql");
                    paths.Add("/graphql?sdl");
                    paths.Add("/graphql?query={__typename}&receipt=1");
                    break;
                case "/oembed":
                    break;
                default:
                    Assert.True(
                        !pattern.Contains('{', StringComparison.Ordinal),
                        $"{pattern} is a new route: say here what to ask of it."
                    );
                    paths.Add(pattern);
                    break;
            }
        }

        return [.. paths];
    }

    /// <summary>The texts of an answer: its headers and its body, and of an archive its files.</summary>
    public static async Task<IReadOnlyList<(string Where, string Text)>> TextsAsync(HttpResponseMessage answer)
    {
        var texts = answer
            .Headers.Concat(answer.Content.Headers)
            .SelectMany(h => h.Value.Select(v => ($"header {h.Key}", v)))
            .ToList();
        var body = await answer.Content.ReadAsByteArrayAsync();
        if (body is [(byte)'P', (byte)'K', ..])
        {
            using var archive = new ZipArchive(new MemoryStream(body));
            foreach (var entry in archive.Entries)
            {
                using var reader = new StreamReader(entry.Open());
                texts.Add((entry.FullName, await reader.ReadToEndAsync()));
            }
        }
        else
        {
            texts.Add(("body", Encoding.UTF8.GetString(body)));
        }

        return texts;
    }

    /// <summary>The addresses without scheme and host: attributes of HTML, texts of JSON, targets of links in headers.</summary>
    public static IEnumerable<string> RelativeAddressesOf(string mediaType, string where, string text)
    {
        if (where.StartsWith("header ", StringComparison.Ordinal))
        {
            return where is "header Link" or "header Location" or "header Content-Location"
                ? Targets().Matches(text).Select(m => m.Groups["address"].Value).Where(IsPath)
                : [];
        }

        var texts = mediaType switch
        {
            "text/html" => Attributes()
                .Matches(text)
                .Select(m => System.Net.WebUtility.HtmlDecode(m.Groups["address"].Value))
                .Concat(Scripts().Matches(text).SelectMany(m => StringsOf(m.Groups["json"].Value))),
            "application/json" or "application/ld+json" or "application/csvm+json" => StringsOf(text),
            _ => [],
        };
        return texts.Where(IsPath);
    }

    private static bool IsPath(string text) => text.StartsWith('/') && !text.Contains(' ', StringComparison.Ordinal);

    private static List<string> StringsOf(string json)
    {
        var found = new List<string>();
        using var document = JsonDocument.Parse(json);
        Add(document.RootElement);
        return found;

        void Add(JsonElement element)
        {
            switch (element.ValueKind)
            {
                case JsonValueKind.String:
                    found.Add(element.GetString()!);
                    break;
                case JsonValueKind.Array:
                    foreach (var item in element.EnumerateArray())
                    {
                        Add(item);
                    }

                    break;
                case JsonValueKind.Object:
                    foreach (var member in element.EnumerateObject())
                    {
                        Add(member.Value);
                    }

                    break;
            }
        }
    }

    [GeneratedRegex(
        "\\s(href|src|action|srcset|srcSet|content|poster|formaction|data)=\"(?<address>[^\"]*)\"",
        RegexOptions.ExplicitCapture,
        5000
    )]
    private static partial Regex Attributes();

    [GeneratedRegex(
        "<script[^>]*type=\"application/(ld\\+)?json\"[^>]*>(?<json>.*?)</script>",
        RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        5000
    )]
    private static partial Regex Scripts();

    [GeneratedRegex("^(?<address>/[^ ]*)$|<(?<address>[^>]*)>", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Targets();
}
