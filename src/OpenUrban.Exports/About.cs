using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;
using OpenUrban.Exports.Json;

namespace OpenUrban.Exports;

/// <summary>What goes along with the figures, for formats that have room for it.</summary>
internal static class About
{
    /// <summary>For programs, with the names that the format json has.</summary>
    /// <param name="export">The export.</param>
    /// <param name="seen">Its rows, all of which have gone by.</param>
    /// <param name="format">Name of the format that it is written in.</param>
    public static JsonObject Of(Export export, SeenRows seen, string format)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer);
        writer.WriteStartObject();
        WriteSubject(writer, export, format);
        WriteSeen(writer, export, seen);
        writer.WriteEndObject();
        writer.Flush();
        return JsonNode.Parse(buffer.WrittenSpan)!.AsObject();
    }

    /// <summary>What is known before the rows, as members.</summary>
    public static void WriteSubject(Utf8JsonWriter writer, Export export, string format)
    {
        writer.WriteString("title", export.Subject.Title);
        writer.WriteString("address", export.Subject.Address(format));
        SubjectJson.Write(writer, export.Subject, export.Language);
    }

    /// <summary>What is known after them.</summary>
    public static void WriteSeen(Utf8JsonWriter writer, Export export, SeenRows seen)
    {
        writer.WriteStartObject("statuses");
        foreach (var code in seen.Statuses)
        {
            writer.WriteString(code, export.Catalogue.Status(code));
        }

        writer.WriteEndObject();
        SubjectJson.WriteSources(writer, seen.Sources, export.Catalogue);
    }

    /// <summary>For people: labels and what they label.</summary>
    /// <param name="export">The export.</param>
    /// <param name="seen">Its rows, all of which have gone by.</param>
    /// <param name="format">Name of the format that it is written in.</param>
    /// <param name="words">The words of its language.</param>
    public static IEnumerable<(string Label, string Text)> Lines(
        Export export,
        SeenRows seen,
        string format,
        ExportTexts words
    )
    {
        var (subject, sources) = (export.Subject, export.Catalogue.Known(seen.Sources));
        yield return (words.Title, subject.Title);
        yield return (words.Dataset, subject.Dataset);
        yield return (words.Publisher, subject.Publisher);
        yield return (words.Release, $"{subject.Release} ({SubjectJson.Day(subject.ReleasedOn)}, {subject.Checksum})");
        if (subject.AsOf is { } asOf)
        {
            yield return (words.AsOf, SubjectJson.Day(asOf));
        }

        yield return (words.Extent, subject.IsPart ? words.Part : words.Whole);
        yield return (words.Licence, Licences.Line(subject.LicenceId, export.Language));
        if (Licences.Stated(sources, export.Language) is { Length: > 0 } stated)
        {
            yield return (words.Licence, stated);
        }

        yield return (words.Citation, SourceCitations.Of(subject, sources, export.Language));
        yield return (words.Address, subject.Address(format));
    }
}
