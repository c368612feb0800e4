using System.Text.Json.Nodes;
using OpenUrban.Api.Exports;
using OpenUrban.Api.Pages.Datasets;
using OpenUrban.Api.Pages.Questions;
using OpenUrban.Api.Releases;
using OpenUrban.Data.Texts;
using OpenUrban.Exports;

namespace OpenUrban.Api.Pages.Machines;

/// <summary>schema.org/Dataset, with what Google Dataset Search asks for.</summary>
internal static class SchemaOrg
{
    /// <summary>So many of a kind are named.</summary>
    private const int Most = 200;

    /// <summary>The answer to a question.</summary>
    public static JsonObject Of(QuestionView view, IReadOnlyList<IExportFormat> formats)
    {
        var (subject, addresses, release) = (view.Subject, view.Addresses, view.Parameters.Release);
        var dataset = Dataset(
            addresses.Of(null, release),
            subject.Title,
            QuestionTexts.Description(view),
            ExportLanguages.Tag(view.Parameters.Language),
            (subject.Publisher, addresses.Site.Home),
            (subject.LicenceId, Licences.Of(view.Sources)),
            $"{view.Citation} {addresses.Of(null, subject.Release)}",
            (subject.Release, Days.Text(subject.ReleasedOn)),
            view.Years
        );
        if (view.Areas.Count > 0)
        {
            dataset["spatialCoverage"] = Array(view.Areas, a => Place(a.Name, a.Longitude, a.Latitude));
        }

        if (view.Indicators.Count > 0)
        {
            dataset["variableMeasured"] = Array(
                view.Indicators,
                i => Variable(i.Code, i.Name, i.Definition, i.UnitName)
            );
        }

        dataset["includedInDataCatalog"] = new JsonObject
        {
            ["@type"] = "DataCatalog",
            ["name"] = subject.Dataset,
            ["url"] = addresses.Site.Home + PageAddresses.DatasetPath,
        };
        dataset["distribution"] = Array(
            formats,
            f => Download(f.Name, QuestionTexts.TypeOf(f), addresses.Of(f.Name, release), f.Description)
        );
        if (view.Sources.Count > 0)
        {
            dataset["isBasedOn"] = Array(view.Sources, Work);
        }

        return dataset;
    }

    /// <summary>The data set as a whole.</summary>
    public static JsonObject Of(DatasetFacts facts, string home, Language language)
    {
        var (set, release) = (facts.Dataset, facts.Release);
        var sources = facts.Sources.Select(s => ExportCatalogue.Of(s, language)).ToList();
        var dataset = Dataset(
            home + PageAddresses.DatasetAddress(language, facts.Named),
            set.Name.In(language),
            set.Description.In(language),
            ExportLanguages.Tag(language),
            (set.Publisher.In(language), home),
            (set.LicenceId, Licences.Of(sources)),
            new Citation(set, release).In(language),
            (release.Number, Days.Text(DateOnly.FromDateTime(release.PublishedAt.UtcDateTime))),
            facts.Years
        );
        dataset["identifier"] = $"sha256:{release.Checksum}";
        if (facts.Place is { } place)
        {
            dataset["spatialCoverage"] = Place(
                place.Name.In(language),
                place.Centroid?.Longitude,
                place.Centroid?.Latitude
            );
        }

        dataset["variableMeasured"] = Array(
            facts.Indicators,
            i => Variable(i.Code, i.Name.In(language), i.Definition.In(language), null)
        );
        dataset["distribution"] = Array(
            DatasetDownload.All,
            f => Download(f.Name, f.Kind.MediaType, home + f.AddressIn(facts), f.Description.In(language))
        );
        dataset["isBasedOn"] = Array(sources, Work);
        return dataset;
    }

    private static JsonObject Dataset(
        string address,
        string name,
        string description,
        string language,
        (string Name, string Address) publisher,
        (string OfTexts, IReadOnlyList<string> OfSources) licences,
        string citation,
        (int Number, string Day) release,
        (int First, int Last)? years
    )
    {
        var dataset = new JsonObject
        {
            ["@context"] = "https://schema.org/",
            ["@type"] = "Dataset",
            ["@id"] = address,
            ["url"] = address,
            ["name"] = name,
            ["description"] = description,
            ["inLanguage"] = language,
            ["creator"] = Organization(publisher.Name, publisher.Address),
            ["publisher"] = Organization(publisher.Name, publisher.Address),
            ["copyrightNotice"] = Licences.Line(licences.OfTexts, language),
            ["citation"] = citation,
            ["version"] = $"{release.Number}",
            ["datePublished"] = release.Day,
            ["isAccessibleForFree"] = true,
        };
        if (licences.OfSources.Count > 0)
        {
            // Those of the figures: it is not said that all are under each.
            dataset["license"] = Array(licences.OfSources, id => Licences.AddressOf(id));
        }

        if (years is var (first, last))
        {
            // ISO 8601, an interval of years.
            dataset["temporalCoverage"] = first == last ? $"{first:0000}" : $"{first:0000}/{last:0000}";
        }

        return dataset;
    }

    private static JsonObject Organization(string name, string address) =>
        new()
        {
            ["@type"] = "Organization",
            ["name"] = name,
            ["url"] = address,
        };

    private static JsonObject Place(string name, double? longitude, double? latitude)
    {
        var place = new JsonObject { ["@type"] = "Place", ["name"] = name };
        if (longitude is not null && latitude is not null)
        {
            place["geo"] = new JsonObject
            {
                ["@type"] = "GeoCoordinates",
                ["longitude"] = longitude,
                ["latitude"] = latitude,
            };
        }

        return place;
    }

    private static JsonObject Variable(string code, string name, string definition, string? unit)
    {
        var variable = new JsonObject
        {
            ["@type"] = "PropertyValue",
            ["propertyID"] = code,
            ["name"] = name,
            ["description"] = definition,
        };
        if (unit is not null)
        {
            variable["unitText"] = unit;
        }

        return variable;
    }

    private static JsonObject Download(string name, string mediaType, string address, string description) =>
        new()
        {
            ["@type"] = "DataDownload",
            ["name"] = name,
            ["encodingFormat"] = mediaType,
            ["contentUrl"] = address,
            ["description"] = description,
        };

    private static JsonObject Work(CatalogueSource source)
    {
        var work = new JsonObject
        {
            ["@type"] = "CreativeWork",
            ["name"] = source.Name,
            ["creditText"] = source.Citation,
            ["copyrightNotice"] = source.Licence,
        };
        if (source.IsProducerKnown)
        {
            work.Insert(2, "publisher", new JsonObject { ["@type"] = "Organization", ["name"] = source.Producer });
        }

        // A day by which it was published is none on which it was.
        if (source.PublishedPrecision != "NOT_AFTER")
        {
            work["datePublished"] =
                source.PublishedPrecision == "DAY" ? Days.Text(source.PublishedOn) : $"{source.Year:0000}";
        }

        if (source.LicenceId is { } licence)
        {
            work["license"] = Licences.AddressOf(licence);
        }

        if (Html.Address(source.Address) is { } known)
        {
            work["url"] = known;
        }

        return work;
    }

    private static JsonArray Array<TItem>(IEnumerable<TItem> items, Func<TItem, JsonNode> item) =>
        [.. items.Take(Most).Select(item)];
}
