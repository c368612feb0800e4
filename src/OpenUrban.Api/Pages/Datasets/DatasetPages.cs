using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Net.Http.Headers;
using OpenUrban.Api.Addresses;
using OpenUrban.Api.Datasets;
using OpenUrban.Api.Exports;
using OpenUrban.Api.Pages.Machines;
using OpenUrban.Api.Pages.Questions;
using OpenUrban.Api.Pages.Web;
using OpenUrban.Data.Texts;
using OpenUrban.Exports;
using OpenUrban.GraphQL.Http;

namespace OpenUrban.Api.Pages.Datasets;

/// <summary>What is told of the whole data set: to people, to search engines, to catalogues and to language models.</summary>
internal sealed class DatasetPages(
    DatasetFactsBuilder reading,
    GraphQLHttpOptions options,
    ExportFormats formats,
    PageAnswers answers,
    WebPages pages
)
{
    public const string LinkedDataType = "application/ld+json";

    private static readonly WebRoute Page = WebRoute.Of("dataset");

    /// <summary>GET /dataset: a page, unless linked data are preferred to one.</summary>
    public Task AnswerAsync(HttpContext http)
    {
        http.Response.Headers.Vary = HeaderNames.Accept;
        return PrefersLinkedData(http.Request)
            ? LinkedDataAsync(http)
            : pages.AnswerAsync(
                http,
                Page,
                async (parameters, data, token) =>
                {
                    var facts = await reading.ReadAsync(parameters.Release, token);
                    data["facts"] = Facts(facts, parameters.Language);
                }
            );
    }

    /// <summary>GET /dataset.jsonld: schema.org.</summary>
    public Task LinkedDataAsync(HttpContext http) =>
        WriteAsync(
            http,
            "dataset",
            LinkedDataType,
            (facts, site, language) => Utf8(SchemaOrg.Of(facts, site.Home, language)),
            isTranslated: true
        );

    /// <summary>GET /catalog.jsonld: DCAT-AP.</summary>
    public Task CatalogueAsync(HttpContext http) =>
        WriteAsync(http, "catalogue", LinkedDataType, (facts, site, _) => Utf8(DcatCatalogue.Of(facts, site.Home)));

    public Task LlmsAsync(HttpContext http) =>
        WriteAsync(
            http,
            "llms",
            "text/plain; charset=utf-8",
            (facts, site, _) => Encoding.UTF8.GetBytes(LlmsText.Of(facts, site.Home, options, formats))
        );

    public Task SitemapAsync(HttpContext http) =>
        WriteAsync(
            http,
            "sitemap",
            "application/xml; charset=utf-8",
            (facts, site, _) => SiteFiles.Sitemap(facts, site.Home)
        );

    private Task WriteAsync(
        HttpContext http,
        string name,
        string mediaType,
        Func<DatasetFacts, SiteAddress, Language, byte[]> write,
        bool isTranslated = false
    ) =>
        answers.WriteAsync(
            http,
            mediaType,
            () =>
            {
                var parameters = ExportParameters.Read(http.Request.Query);
                return Task.FromResult(
                    new MadeAnswer
                    {
                        Release = parameters.Release,
                        Key =
                        [
                            name,
                            $"{parameters.Release}",
                            isTranslated ? ExportLanguages.Tag(parameters.Language) : "",
                        ],
                        MakeAsync = async token =>
                            write(
                                await reading.ReadAsync(parameters.Release, token),
                                PageSite.Marks,
                                parameters.Language
                            ),
                    }
                );
            }
        );

    /// <summary>What the page shows beside the answer of its document: the same as programs are told.</summary>
    private static JsonNode? Facts(DatasetFacts facts, Language language)
    {
        var tag = ExportLanguages.Tag(language);
        var sources = facts.Sources.Select(s => ExportCatalogue.Of(s, language)).ToList();
        return JsonSerializer.SerializeToNode(
            new
            {
                facts.Named,
                Years = facts.Years is var (first, last) ? new[] { first, last } : null,
                Releases = facts.Releases.Select(r => new
                {
                    r.Number,
                    PublishedAt = Days.Text(DateOnly.FromDateTime(r.PublishedAt.UtcDateTime)),
                    Notes = r.Notes.In(language),
                }),
                Files = DatasetDownload.All.Select(f => new
                {
                    f.Name,
                    Address = f.AddressIn(facts),
                    ChecksumAddress = f.AddressIn(facts, DatasetEndpoints.ChecksumSuffix),
                    Description = f.Description.In(language),
                }),
                LicenceLine = Licences.Line(facts.Dataset.LicenceId, tag),
                LicenceName = Licences.NameOf(facts.Dataset.LicenceId),
                StatedLicences = Licences.Stated(sources, tag),
                Links = PageLink
                    .OfLicences(Licences.Of(sources))
                    .Append(new("alternate", LinkedDataType, $"{PageSite.Marks.Base}/dataset.jsonld"))
                    .Append(new("describedby", LinkedDataType, $"{PageSite.Marks.Base}/catalog.jsonld")),
                LinkedData = SchemaOrg.Of(facts, PageSite.Marks.Home, language),
            },
            JsonSerializerOptions.Web
        );
    }

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
