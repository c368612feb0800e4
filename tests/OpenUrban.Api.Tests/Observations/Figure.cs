using System.Text.Json;
using OpenUrban.Data.Files;

namespace OpenUrban.Api.Tests.Observations;

/// <summary>What one source said of one value. A text is empty where there is none.</summary>
internal sealed record Figure(
    (string Indicator, string Area, int Year) Key,
    string Value,
    string Status,
    string Source,
    string PublishedOn,
    string Vintage,
    string Notes,
    string Address
)
{
    public static Figure OfApi((string Indicator, string Area, int Year) key, JsonElement publication) =>
        new(
            key,
            publication.At("valueText").GetString() ?? "",
            publication.At("status").GetString()!,
            publication.At("source", "code").GetString()!,
            publication.At("publishedOn").GetString()!,
            publication.At("vintage") is { ValueKind: JsonValueKind.Object } vintage
                ? vintage.At("code").GetString()!
                : "",
            string.Join(';', publication.At("notes").EnumerateArray().Select(n => n.At("code").GetString())),
            publication.At("address").GetString() ?? ""
        );

    public static Figure OfFile(string indicator, CsvRecord row, Func<string, string> publishedOn)
    {
        var source = row.Required("source");
        return new(
            (indicator, row.Required("area"), row.Int("year")),
            row.Optional("value") ?? "",
            row.Required("status"),
            source,
            LastDay(row.Optional("published_on") ?? publishedOn(source)),
            row.Optional("vintage") ?? "",
            string.Join(';', (row.Optional("notes") ?? "").Split(';').Order(StringComparer.Ordinal)),
            row.Optional("address") ?? ""
        );
    }

    private static string LastDay(string date) => date.Length == 4 ? $"{date}-12-31" : date;
}
