using System.Text.Json.Nodes;
using OpenUrban.Exports.Json;
using OpenUrban.Tables;

namespace OpenUrban.Exports.Csvw;

/// <summary>Metadata of a table as the W3C has them (Metadata Vocabulary for Tabular Data).</summary>
internal static class CsvwMetadata
{
    /// <param name="export">What is described.</param>
    /// <param name="seen">Its rows, all of which have gone by.</param>
    /// <param name="format">Name of the format that the metadata are, or are part of.</param>
    /// <param name="url">Where the CSV is: an address, or a path beside the metadata.</param>
    public static JsonObject Describe(Export export, SeenRows seen, string format, string url)
    {
        var (subject, sources) = (export.Subject, export.Catalogue.Known(seen.Sources));
        var described = new JsonObject
        {
            ["@context"] = new JsonArray(
                "http://www.w3.org/ns/csvw",
                new JsonObject { ["@language"] = export.Language }
            ),
            ["url"] = url,
            ["dc:title"] = subject.Title,
            ["dc:identifier"] = Id(subject.Address(format)),
            ["dc:isPartOf"] = subject.Dataset,
            ["dc:publisher"] = new JsonObject
            {
                ["schema:name"] = subject.Publisher,
                ["schema:url"] = Id(subject.Home),
            },
            ["dc:rights"] = Rights(subject, sources, export.Language),
            ["dc:bibliographicCitation"] = SourceCitations.Of(subject, sources, export.Language),
            ["dc:issued"] = new JsonObject { ["@value"] = SubjectJson.Day(subject.ReleasedOn), ["@type"] = "xsd:date" },
            ["schema:version"] = subject.Release.ToString(),
            ["dc:source"] = new JsonArray([.. seen.Sources.InOrder.Select(code => Source(export.Catalogue, code))]),
            ["dc:provenance"] = subject.Query,
            ["dialect"] = new JsonObject
            {
                ["encoding"] = "utf-8",
                ["delimiter"] = ",",
                ["quoteChar"] = "\"",
                ["doubleQuote"] = true,
                ["lineTerminators"] = new JsonArray("\r\n"),

                // The default is # in one of the two specifications, and a first cell may begin with it.
                ["commentPrefix"] = null,
                ["header"] = true,
            },
            ["tableSchema"] = new JsonObject
            {
                ["columns"] = new JsonArray([.. export.Table.Columns.Select((c, i) => Column(export, seen, c, i))]),
            },
        };
        if (Licences.Of(sources) is { Count: > 0 } licences)
        {
            described["dc:license"] = new JsonArray([.. licences.Select(id => Id(Licences.AddressOf(id)))]);
        }

        return described;
    }

    /// <summary>What may be done with texts and arrangement, and what the sources state of their figures.</summary>
    private static string Rights(ExportSubject subject, IReadOnlyList<CatalogueSource> sources, string language) =>
        string.Join(
            language == "en" ? ". " : "。",
            ((string[])[Licences.Line(subject.LicenceId, language), Licences.Stated(sources, language)]).Where(t =>
                t.Length > 0
            )
        );

    private static JsonObject Column(Export export, SeenRows seen, Column column, int position)
    {
        var described = new JsonObject
        {
            ["name"] = CsvwName.Of(column.Name),
            ["titles"] = column.Name,
            ["datatype"] = Datatype(column.Type),
            ["null"] = "",
        };
        var texts = export.Table.Values.Any(v => v.Status == position)
            ? [column.Description, .. seen.Statuses.Select(code => $"{code}: {export.Catalogue.Status(code)}.")]
            : new[] { column.Description };
        if (string.Join(' ', texts.Where(t => t.Length > 0)) is { Length: > 0 } description)
        {
            described["dc:description"] = description;
        }

        if (seen.IsFilled(position))
        {
            described["required"] = true;
        }

        return described;
    }

    private static JsonObject Source(ICatalogue catalogue, string code)
    {
        if (catalogue.Source(code) is not { } source)
        {
            return new JsonObject { ["dc:title"] = code };
        }

        var described = new JsonObject
        {
            ["dc:title"] = source.Name,
            ["dc:bibliographicCitation"] = source.Citation,
            ["dc:rights"] = source.Licence,
        };
        if (source.IsProducerKnown)
        {
            described.Insert(1, "dc:publisher", source.Producer);
        }

        // A day by which it was published is none on which it was.
        if (source.PublishedPrecision != "NOT_AFTER")
        {
            described.Insert(described.IndexOf("dc:rights"), "dc:date", $"{source.Year:0000}");
        }

        if (source.LicenceId is { } licence)
        {
            described["dc:license"] = Id(Licences.AddressOf(licence));
        }

        if (source.Address is { } address)
        {
            described.Insert(0, "@id", address);
        }

        return described;
    }

    private static JsonObject Id(string address) => new() { ["@id"] = address };

    /// <summary>Numbers are doubles in the digits of the table: "number" allows all of them.</summary>
    private static string Datatype(ColumnType type) =>
        type switch
        {
            ColumnType.Text => "string",
            ColumnType.Integer => "integer",
            ColumnType.Number => "number",
            ColumnType.Boolean => "boolean",
            ColumnType.Date => "date",
            ColumnType.DateTime => "datetime",
            _ => throw new ArgumentOutOfRangeException(nameof(type), type, "No type of a column."),
        };
}
