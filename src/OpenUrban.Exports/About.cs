using System.Globalization;
using System.Text.Json.Nodes;

namespace OpenUrban.Exports;

/// <summary>What goes along with the figures, for formats that have room for members of their own.</summary>
internal static class About
{
    /// <summary>What is known before the rows.</summary>
    /// <param name="export">The export.</param>
    /// <param name="format">Name of the format that it is written in.</param>
    public static JsonObject Of(Export export, string format)
    {
        var subject = export.Subject;
        return new JsonObject
        {
            ["title"] = subject.Title,
            ["dataset"] = subject.Dataset,
            ["publisher"] = subject.Publisher,
            ["release"] = subject.Release,
            ["releasedOn"] = Day(subject.ReleasedOn),
            ["asOf"] = subject.AsOf is { } asOf ? Day(asOf) : null,
            ["checksum"] = subject.Checksum,
            ["licence"] = subject.LicenceId,
            ["licenceAddress"] = subject.LicenceAddress,
            ["citation"] = subject.Citation,
            ["address"] = subject.Address(format),
            ["query"] = subject.Query,
            ["variables"] = JsonNode.Parse(subject.Variables),
            ["isPart"] = subject.IsPart,
        };
    }

    /// <summary>The same for people: labels and what they label.</summary>
    public static IEnumerable<(string Label, string Text)> Lines(Export export, string format, ExportWords words)
    {
        var subject = export.Subject;
        yield return (words.Title, subject.Title);
        yield return (words.Dataset, subject.Dataset);
        yield return (words.Publisher, subject.Publisher);
        yield return (words.Release, $"{subject.Release} ({Day(subject.ReleasedOn)}, {subject.Checksum})");
        if (subject.AsOf is { } asOf)
        {
            yield return (words.AsOf, Day(asOf));
        }

        yield return (words.Extent, subject.IsPart ? words.Part : words.Whole);
        yield return (words.Licence, $"{subject.LicenceName} ({subject.LicenceId}), {subject.LicenceAddress}");
        yield return (words.Citation, subject.Citation);
        yield return (words.Address, subject.Address(format));
    }

    /// <summary>What the observation statuses mean.</summary>
    public static JsonObject Statuses(Export export, IEnumerable<string> codes) =>
        new(codes.Select(code => KeyValuePair.Create(code, (JsonNode?)export.Catalogue.Status(code))));

    /// <summary>The sources, as far as the catalogue has them.</summary>
    public static JsonArray Sources(Export export, IEnumerable<string> codes) =>
        [
            .. codes.Select(code =>
                export.Catalogue.Source(code) is { } source
                    ? new JsonObject
                    {
                        ["code"] = source.Code,
                        ["name"] = source.Name,
                        ["publisher"] = source.Publisher,
                        ["year"] = source.Year,
                        ["address"] = source.Address,
                        ["licence"] = source.LicenceId ?? source.Licence,
                    }
                    : new JsonObject { ["code"] = code }
            ),
        ];

    private static string Day(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
