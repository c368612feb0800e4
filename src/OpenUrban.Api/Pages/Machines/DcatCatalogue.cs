using System.Text.Json.Nodes;
using OpenUrban.Api.Exports;
using OpenUrban.Api.Pages.Datasets;
using OpenUrban.Data.Releases;
using OpenUrban.Data.Texts;
using OpenUrban.Exports;

namespace OpenUrban.Api.Pages.Machines;

/// <summary>
/// The catalogue of this server for portals: DCAT-AP 3 in JSON-LD. Its context is in it, so that nothing has to be fetched
/// to read it.
/// </summary>
internal static class DcatCatalogue
{
    /// <summary>Lists of the EU's Publications Office, which DCAT-AP takes its terms from.</summary>
    private const string Authority = "http://publications.europa.eu/resource/authority/";

    private const string MediaTypes = "https://www.iana.org/assignments/media-types/";

    public static JsonObject Of(DatasetFacts facts, string home)
    {
        var dataset = facts.Dataset;
        var address = home + PageAddresses.DatasetPath;
        return new JsonObject
        {
            ["@context"] = Context(),
            ["@id"] = $"{home}/catalog.jsonld",
            ["@type"] = "dcat:Catalog",
            ["dcterms:title"] = Texts(dataset.Publisher),
            ["dcterms:description"] = Texts(dataset.Description),
            ["dcterms:publisher"] = Publisher(dataset, home),
            ["dcterms:rights"] = Rights(facts, home),
            ["dcterms:language"] = Languages(),
            ["dcterms:issued"] = Moment(facts.Releases[^1].PublishedAt),
            ["dcterms:modified"] = Moment(facts.Release.PublishedAt),
            ["dcterms:conformsTo"] = Reference("http://data.europa.eu/r5r/"),
            ["dcterms:spatial"] = Reference($"{Authority}country/CHN"),
            ["foaf:homepage"] = Reference(address),
            ["dcat:dataset"] = Dataset(facts, home, address),
            ["dcat:service"] = new JsonArray(
                Service(
                    facts,
                    home,
                    $"{home}/graphql",
                    $"{home}/graphql?sdl",
                    "https://spec.graphql.org/",
                    FileTexts.InAll(t => t.GraphQL),
                    address
                ),
                Service(
                    facts,
                    home,
                    $"{home}{ExportAddresses.Path}",
                    $"{home}{ExportAddresses.Path}",
                    null,
                    FileTexts.InAll(t => t.StoredQueries),
                    address
                )
            ),
        };
    }

    private static JsonObject Dataset(DatasetFacts facts, string home, string address)
    {
        var (dataset, release) = (facts.Dataset, facts.Release);
        var node = new JsonObject
        {
            ["@id"] = address,
            ["@type"] = "dcat:Dataset",
            ["dcterms:identifier"] = address,
            ["dcterms:title"] = Texts(dataset.Name),
            ["dcterms:description"] = Texts(dataset.Description),
            ["dcterms:publisher"] = Publisher(dataset, home),
            ["dcterms:creator"] = Publisher(dataset, home),
            ["dcterms:rights"] = Rights(facts, home),
            ["dcterms:accessRights"] = Reference($"{Authority}access-right/PUBLIC"),
            ["dcterms:accrualPeriodicity"] = Reference($"{Authority}frequency/IRREG"),
            ["dcterms:language"] = Languages(),
            ["dcterms:issued"] = Moment(facts.Releases[^1].PublishedAt),
            ["dcterms:modified"] = Moment(release.PublishedAt),
            ["dcterms:spatial"] = Reference($"{Authority}country/CHN"),
            ["dcat:version"] = $"{release.Number}",
            ["adms:versionNotes"] = Texts(release.Notes),
            ["dcat:theme"] = new JsonArray(
                Reference($"{Authority}data-theme/SOCI"),
                Reference($"{Authority}data-theme/REGI")
            ),
            ["dcat:landingPage"] = Reference(address),
        };
        if (facts.Years is var (first, last))
        {
            node["dcterms:temporal"] = new JsonObject
            {
                ["@type"] = "dcterms:PeriodOfTime",
                ["dcat:startDate"] = Year(first),
                ["dcat:endDate"] = Year(last),
            };
        }

        node["dcat:hasVersion"] = new JsonArray([.. facts.Releases.Select(r => Version(r, dataset, home, address))]);
        node["dcat:distribution"] = new JsonArray([
            .. DatasetDownload.All.Select(f => Distribution(f, facts, home, address)),
        ]);
        return node;
    }

    private static JsonObject Version(Release release, Dataset dataset, string home, string address) =>
        new()
        {
            ["@id"] = home + PageAddresses.DatasetAddress(Language.En, release.Number),
            ["@type"] = "dcat:Dataset",
            ["dcat:isVersionOf"] = Reference(address),
            ["dcat:version"] = $"{release.Number}",
            ["dcterms:identifier"] = $"sha256:{release.Checksum}",
            ["dcterms:title"] = Texts(dataset.Name),
            ["dcterms:description"] = Texts(dataset.Description),
            ["dcterms:issued"] = Moment(release.PublishedAt),
            ["adms:versionNotes"] = Texts(release.Notes),
        };

    private static JsonObject Distribution(DatasetDownload file, DatasetFacts facts, string home, string address)
    {
        var node = new JsonObject
        {
            ["@id"] = home + file.AddressIn(facts),
            ["@type"] = "dcat:Distribution",
            ["dcterms:title"] = file.Name,
            ["dcterms:description"] = Texts(file.Description),
            ["dcat:accessURL"] = Reference(address),
            ["dcat:downloadURL"] = Reference(home + file.AddressIn(facts)),
            ["dcat:mediaType"] = Reference(MediaTypes + file.Kind.MediaType),
            ["dcterms:rights"] = Rights(facts, home),
            ["dcterms:issued"] = Moment(facts.Release.PublishedAt),
            ["dcterms:language"] = Languages(),
        };
        if (Licences.Of(SourcesOf(facts, Language.En)) is [var only] && facts.Sources.All(s => s.LicenceId == only))
        {
            // DCAT-AP has one licence a file; of several, the statement of rights says whose they are.
            node["dcterms:license"] = Reference(Licences.AddressOf(only));
        }

        if (file.FileType is { } type)
        {
            node["dcterms:format"] = Reference($"{Authority}file-type/{type}");
        }

        return node;
    }

    private static JsonObject Service(
        DatasetFacts facts,
        string home,
        string address,
        string description,
        string? standard,
        LocalizedText title,
        string dataset
    )
    {
        var node = new JsonObject
        {
            ["@id"] = address,
            ["@type"] = "dcat:DataService",
            ["dcterms:title"] = Texts(title),
            ["dcat:endpointURL"] = Reference(address),
            ["dcat:endpointDescription"] = Reference(description),
            ["dcat:servesDataset"] = Reference(dataset),
            ["dcterms:rights"] = Rights(facts, home),
            ["dcterms:accessRights"] = Reference($"{Authority}access-right/PUBLIC"),
        };
        if (standard is not null)
        {
            node["dcterms:conformsTo"] = Reference(standard);
        }

        return node;
    }

    /// <summary>What may be done with texts and arrangement, and which licences the sources state of their figures.</summary>
    private static JsonObject Rights(DatasetFacts facts, string home)
    {
        var rights = new JsonObject
        {
            ["@id"] = $"{home}/#rights",
            ["@type"] = "dcterms:RightsStatement",
            ["rdfs:label"] = Texts(In),
        };
        if (Licences.Of(SourcesOf(facts, Language.En)) is { Count: > 0 } licences)
        {
            rights["rdfs:seeAlso"] = new JsonArray([.. licences.Select(id => Reference(Licences.AddressOf(id)))]);
        }

        return rights;

        string In(Language language)
        {
            var tag = ExportLanguages.Tag(language);
            string[] parts =
            [
                Licences.Line(facts.Dataset.LicenceId, tag),
                Licences.Stated(SourcesOf(facts, language), tag),
            ];
            return string.Join(FileTexts.In(tag).Stop, parts.Where(p => p.Length > 0));
        }
    }

    private static List<CatalogueSource> SourcesOf(DatasetFacts facts, Language language) =>
        [.. facts.Sources.Select(s => ExportCatalogue.Of(s, language))];

    private static JsonObject Publisher(Dataset dataset, string home) =>
        new()
        {
            ["@id"] = $"{home}/#publisher",
            ["@type"] = "foaf:Agent",
            ["foaf:name"] = Texts(dataset.Publisher),
        };

    private static JsonObject Context() =>
        new()
        {
            ["adms"] = "http://www.w3.org/ns/adms#",
            ["dcat"] = "http://www.w3.org/ns/dcat#",
            ["dcterms"] = "http://purl.org/dc/terms/",
            ["foaf"] = "http://xmlns.com/foaf/0.1/",
            ["rdfs"] = "http://www.w3.org/2000/01/rdf-schema#",
            ["xsd"] = "http://www.w3.org/2001/XMLSchema#",
        };

    private static JsonArray Languages() =>
        new(Reference($"{Authority}language/ENG"), Reference($"{Authority}language/ZHO"));

    private static JsonArray Texts(LocalizedText text) => Texts(text.In);

    private static JsonArray Texts(Func<Language, string> text) =>
        [
            .. Enum.GetValues<Language>()
                .Select(l => new JsonObject { ["@language"] = ExportLanguages.Tag(l), ["@value"] = text(l) }),
        ];

    private static JsonObject Reference(string address) => new() { ["@id"] = address };

    private static JsonObject Moment(DateTimeOffset moment) =>
        new() { ["@type"] = "xsd:dateTime", ["@value"] = $"{moment.UtcDateTime:yyyy-MM-dd'T'HH:mm:ss'Z'}" };

    private static JsonObject Year(int year) => new() { ["@type"] = "xsd:gYear", ["@value"] = $"{year:0000}" };
}
