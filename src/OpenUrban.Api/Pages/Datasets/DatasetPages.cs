using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Net.Http.Headers;
using OpenUrban.Api.Exports;
using OpenUrban.Api.Pages.Machines;
using OpenUrban.Data.Texts;
using OpenUrban.Exports;
using OpenUrban.GraphQL.Errors;
using OpenUrban.GraphQL.Http;

namespace OpenUrban.Api.Pages.Datasets;

/// <summary>What is told of the whole data set: to people, to search engines, to catalogues and to language models.</summary>
internal sealed class DatasetPages(
    DatasetReading reading,
    GraphQLHttpOptions options,
    ExportFormats formats,
    PageAnswers answers
)
{
    public const string LinkedDataType = "application/ld+json";

    /// <summary>GET /dataset: a page, unless linked data are preferred to one.</summary>
    public Task AnswerAsync(HttpContext http)
    {
        http.Response.Headers.Vary = HeaderNames.Accept;
        return PrefersLinkedData(http.Request)
            ? LinkedDataAsync(http)
            : WriteAsync(
                http,
                Page.MediaType,
                (facts, home, language) => DatasetPage.Of(facts, home, language).ToUtf8()
            );
    }

    /// <summary>GET /dataset.jsonld: schema.org.</summary>
    public Task LinkedDataAsync(HttpContext http) =>
        WriteAsync(http, LinkedDataType, (facts, home, language) => Utf8(SchemaOrg.Of(facts, home, language)));

    /// <summary>GET /catalog.jsonld: DCAT-AP.</summary>
    public Task CatalogueAsync(HttpContext http) =>
        WriteAsync(http, LinkedDataType, (facts, home, _) => Utf8(DcatCatalogue.Of(facts, home)));

    public Task LlmsAsync(HttpContext http) =>
        WriteAsync(
            http,
            "text/plain; charset=utf-8",
            (facts, home, _) => Encoding.UTF8.GetBytes(LlmsText.Of(facts, home, options, formats))
        );

    public Task SitemapAsync(HttpContext http) =>
        WriteAsync(http, "application/xml; charset=utf-8", (facts, home, _) => SiteFiles.Sitemap(facts, home));

    private Task WriteAsync(HttpContext http, string mediaType, Func<DatasetFacts, string, Language, byte[]> write) =>
        answers.WriteAsync(
            http,
            mediaType,
            () =>
            {
                var parameters = ExportParameters.Read(http.Request.Query);
                if (parameters is not { Others.Count: 0, AsOf: null, Variables: null, OperationName: null })
                {
                    throw new RequestError(
                        ErrorCode.BadRequest,
                        "This address takes release and language, and nothing else."
                    );
                }

                var home = ExportAddresses.HomeOf(http.Request);
                return Task.FromResult(
                    new MadeAnswer
                    {
                        Release = parameters.Release,
                        MakeAsync = async token =>
                            write(await reading.ReadAsync(parameters.Release, token), home, parameters.Language),
                    }
                );
            }
        );

    private static bool PrefersLinkedData(HttpRequest request) =>
        MediaTypeHeaderValue.TryParseList(request.Headers.Accept, out var ranges)
        && ranges
            .Where(r => r.Quality is null or > 0)
            .OrderByDescending(r => r.Quality ?? 1)
            .Select(r => r.MediaType.Value)
            .FirstOrDefault(t => t is LinkedDataType or "application/json" or "text/html")
            is LinkedDataType
                or "application/json";

    private static byte[] Utf8(JsonNode node) => Encoding.UTF8.GetBytes(node.ToJsonString(ExportJson.Options));
}
