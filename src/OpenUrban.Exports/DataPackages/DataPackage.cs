using System.Text.Json.Nodes;
using OpenUrban.Exports.Json;
using OpenUrban.Tables;

namespace OpenUrban.Exports.DataPackages;

/// <summary>The descriptor of a Tabular Data Package (Frictionless, version 1).</summary>
internal static class DataPackage
{
    /// <param name="export">What is described.</param>
    /// <param name="seen">Its rows, all of which have gone by.</param>
    /// <param name="format">Name of the format that the descriptor is, or is part of.</param>
    /// <param name="path">Where the CSV is: an address, or a path beside the descriptor.</param>
    public static JsonObject Describe(Export export, SeenRows seen, string format, string path)
    {
        var package = Describe(
            export.Subject,
            export.Catalogue,
            seen.Sources.InOrder,
            export.Language,
            [Resource(export, seen, "data", path, description: "")]
        );

        // What the profile has no word for.
        package["about"] = About.Of(export, seen, format);
        return package;
    }

    /// <summary>The descriptor of several tables.</summary>
    public static JsonObject Describe(
        ExportSubject subject,
        ICatalogue catalogue,
        IReadOnlyList<string> sources,
        string language,
        IReadOnlyList<JsonObject> resources
    )
    {
        var known = catalogue.Known(sources);
        var package = new JsonObject
        {
            ["profile"] = "tabular-data-package",
            ["name"] = subject.FileName.ToLowerInvariant(),
            ["title"] = subject.Title,
            ["description"] = SourceCitations.Of(subject, known, language),
            ["homepage"] = subject.Home,
            ["version"] = subject.Release.ToString(),
            ["created"] = SubjectJson.Day(subject.ReleasedOn) + "T00:00:00Z",
            // What the profile has no word for: which licence is whose.
            ["rights"] = string.Join(
                language == "en" ? ". " : "。",
                ((string[])[Licences.Line(subject.LicenceId, language), Licences.Stated(known, language)]).Where(t =>
                    t.Length > 0
                )
            ),
            ["contributors"] = new JsonArray(
                new JsonObject
                {
                    ["title"] = subject.Publisher,
                    ["path"] = subject.Home,
                    ["role"] = "publisher",
                }
            ),
        };

        // Those of the sources. The profile wants at least one where it has any.
        if (Licences.Of(known) is { Count: > 0 } licences)
        {
            package["licenses"] = new JsonArray([
                .. licences.Select(id => new JsonObject
                {
                    ["name"] = id,
                    ["path"] = Licences.AddressOf(id),
                    ["title"] = Licences.NameOf(id),
                }),
            ]);
        }

        if (sources.Count > 0)
        {
            package["sources"] = new JsonArray([.. sources.Select(code => Source(catalogue, code))]);
        }

        package["resources"] = new JsonArray([.. resources]);
        return package;
    }

    private static JsonObject Source(ICatalogue catalogue, string code)
    {
        var source = catalogue.Source(code);
        var described = new JsonObject { ["title"] = source?.Citation ?? code };
        if (source is not null)
        {
            described["licence"] = source.Licence;
        }

        if (source?.Address is { } address)
        {
            described["path"] = address;
        }

        return described;
    }

    /// <param name="export">The table.</param>
    /// <param name="seen">Its rows, all of which have gone by.</param>
    /// <param name="name">Its name.</param>
    /// <param name="path">Where its CSV is.</param>
    /// <param name="description">What a row is; empty where the package says it.</param>
    public static JsonObject Resource(Export export, SeenRows seen, string name, string path, string description)
    {
        var resource = new JsonObject
        {
            ["name"] = name,
            ["path"] = path,
            ["profile"] = "tabular-data-resource",
            ["format"] = "csv",
            ["mediatype"] = "text/csv",
            ["encoding"] = "utf-8",
            ["dialect"] = new JsonObject
            {
                ["delimiter"] = ",",
                ["quoteChar"] = "\"",
                ["doubleQuote"] = true,
                ["lineTerminator"] = "\r\n",
                ["header"] = true,
            },
            ["schema"] = new JsonObject
            {
                ["fields"] = new JsonArray([.. export.Table.Columns.Select((c, i) => Field(c, seen.IsFilled(i)))]),
                ["missingValues"] = new JsonArray(""),
            },
        };
        if (description.Length > 0)
        {
            resource.Insert(1, "description", description);
        }

        return resource;
    }

    private static JsonObject Field(Column column, bool isFilled)
    {
        var field = new JsonObject { ["name"] = column.Name, ["type"] = Type(column.Type) };
        if (column.Type == ColumnType.DateTime)
        {
            // The default has no fractions of a second and no zone.
            field["format"] = "any";
        }

        if (column.Description.Length > 0)
        {
            field["description"] = column.Description;
        }

        if (isFilled)
        {
            field["constraints"] = new JsonObject { ["required"] = true };
        }

        return field;
    }

    private static string Type(ColumnType type) =>
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
