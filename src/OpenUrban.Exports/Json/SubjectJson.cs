using System.Text.Json;

namespace OpenUrban.Exports.Json;

/// <summary>What an export is of, as members of an object; the formats in JSON say it with the same names.</summary>
internal static class SubjectJson
{
    public static void Write(Utf8JsonWriter writer, ExportSubject subject)
    {
        writer.WriteString("dataset", subject.Dataset);
        writer.WriteString("publisher", subject.Publisher);
        writer.WriteString("query", subject.Query);
        writer.WritePropertyName("variables");
        writer.WriteRawValue(subject.Variables);

        writer.WriteStartObject("release");
        writer.WriteNumber("number", subject.Release);
        writer.WriteString("date", Day(subject.ReleasedOn));
        writer.WriteString("checksum", subject.Checksum);
        writer.WriteEndObject();

        writer.WriteString("asOf", subject.AsOf is { } asOf ? Day(asOf) : null);

        writer.WriteStartObject("licence");
        writer.WriteString("name", subject.LicenceName);
        writer.WriteString("id", subject.LicenceId);
        writer.WriteString("address", subject.LicenceAddress);
        writer.WriteEndObject();

        writer.WriteString("citation", subject.Citation);
        writer.WriteBoolean("isPart", subject.IsPart);
    }

    /// <summary>The sources as a member; of a code that is none only the code.</summary>
    public static void WriteSources(Utf8JsonWriter writer, SourceCodes sources, ICatalogue catalogue)
    {
        writer.WriteStartArray("sources");
        foreach (var code in sources.InOrder)
        {
            writer.WriteStartObject();
            writer.WriteString("code", code);
            if (catalogue.Source(code) is { } source)
            {
                writer.WriteString("name", source.Name);
                writer.WriteString("publisher", source.Publisher);
                writer.WriteNumber("year", source.Year);
                writer.WriteString("address", source.Address);
                writer.WriteString("licence", source.Licence);
                writer.WriteString("licenceId", source.LicenceId);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    public static string Day(DateOnly date) => date.ToString("O");
}
