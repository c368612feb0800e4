using System.Text.Json;

namespace OpenUrban.Exports.Json;

/// <summary>What an export is of, as members of an object; the formats in JSON say it with the same names.</summary>
internal static class SubjectJson
{
    /// <param name="writer">Within an object.</param>
    /// <param name="subject">What it is of.</param>
    /// <param name="language">As <see cref="Export.Language"/> has it.</param>
    public static void Write(Utf8JsonWriter writer, ExportSubject subject, string language)
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

        // What is said of figures is said of each source.
        writer.WriteStartObject("licence");
        writer.WriteString("text", Licences.Line(subject.LicenceId, language));
        writer.WriteStartObject("textsAndArrangement");
        writer.WriteString("name", subject.LicenceName);
        writer.WriteString("id", subject.LicenceId);
        writer.WriteString("address", subject.LicenceAddress);
        writer.WriteEndObject();
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
                writer.WriteString("citation", source.Citation);
                writer.WriteString("producer", source.Producer);
                writer.WriteString("publication", source.Name);
                writer.WriteString("table", source.Table);
                writer.WriteNumber("year", source.Year);
                writer.WriteString("publishedOn", Day(source.PublishedOn));
                writer.WriteString("publishedPrecision", source.PublishedPrecision);
                writer.WriteString("grade", source.Grade);
                writer.WriteString("address", source.Address);
                writer.WriteString("licence", source.Licence);
                writer.WriteString("licenceId", source.LicenceId);
                writer.WriteBoolean("open", source.IsOpen);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    public static string Day(DateOnly date) => date.ToString("O");
}
