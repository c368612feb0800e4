using System.Text.Json;
using OpenUrban.Exports.Json;

namespace OpenUrban.Exports.JsonStat;

/// <summary>A dataset in JSON-stat 2.0 (json-stat.org/full): a cube of indicators, areas and years.</summary>
/// <remarks>
/// Every observation has a status, SDMX OBS_STATUS, so that a value that is missing (null with a status) is told from a cell of
/// which nothing is known (null without one).
/// </remarks>
public sealed class JsonStatFormat : IExportFormat
{
    private const int MaximumCells = 1_000_000;

    public string Name => "jsonstat";

    public string MediaType => "application/json";

    public string Description =>
        "JSON-stat 2.0: values of indicators as a cube of indicators, areas and years, for statistical software. At most "
        + "1,000,000 cells.";

    public IReadOnlyList<ExportOption> Options => [];

    public async Task WriteAsync(Export export, Stream output, CancellationToken cancellationToken)
    {
        var values = await ObservedValues.ReadAsync(export, Name, MaximumCells, cancellationToken);
        var cube = StatCube.Of(values, Name, MaximumCells);
        using var json = new JsonOutput(output);
        var writer = json.Writer;
        writer.WriteStartObject();
        WriteHead(writer, export, cube);
        StatDimensions.Write(writer, export, cube);
        await WriteValuesAsync(json, cube, cancellationToken);

        // An object, so that a cell without an observation has none; an array would have to hold something.
        await WriteCellsAsync(json, "status", cube, StatusOf, cancellationToken);
        await WriteExtensionAsync(json, export, cube, cancellationToken);
        writer.WriteEndObject();
        await json.FlushAsync(cancellationToken);
    }

    private static void WriteHead(Utf8JsonWriter writer, Export export, StatCube cube)
    {
        var subject = export.Subject;
        writer.WriteString("version", "2.0");
        writer.WriteString("class", "dataset");
        writer.WriteString("label", subject.Title);
        writer.WriteString("href", subject.Address("jsonstat"));
        writer.WriteString("updated", SubjectJson.Day(subject.ReleasedOn));
        var sources = export.Catalogue.Known(SourcesOf(cube));
        writer.WriteString("source", string.Join("; ", sources.Select(s => s.Citation)));
        writer.WriteStartArray("note");
        writer.WriteStringValue(SourceCitations.Of(subject, sources, export.Language));
        writer.WriteStringValue(Licences.Line(subject.LicenceId, export.Language));
        if (Licences.Stated(sources, export.Language) is { Length: > 0 } stated)
        {
            writer.WriteStringValue(stated);
        }

        writer.WriteEndArray();

        // Relations as IANA has them.
        writer.WriteStartObject("link");
        if (Licences.Of(sources) is { Count: > 0 } licences)
        {
            WriteLinks("license", [.. licences.Select(id => ("text/html", Licences.AddressOf(id)))]);
        }

        WriteLinks("alternate", ("text/csv", subject.Address("csv")), ("application/json", subject.Address("json")));
        writer.WriteEndObject();

        void WriteLinks(string relation, params (string Type, string Address)[] links)
        {
            writer.WriteStartArray(relation);
            foreach (var (type, address) in links)
            {
                writer.WriteStartObject();
                writer.WriteString("type", type);
                writer.WriteString("href", address);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }
    }

    private static async Task WriteValuesAsync(JsonOutput json, StatCube cube, CancellationToken cancellationToken)
    {
        var writer = json.Writer;
        var (observed, given) = (cube.Cells.Count(c => c is not null), cube.Cells.Count(c => c?.Digits is not null));

        // jsonstat-toolkit takes an object without members for no values at all.
        if (given > 0 && observed * 2 < cube.Cells.Count)
        {
            await WriteCellsAsync(
                json,
                "value",
                cube,
                v => v.Digits,
                cancellationToken,
                static (writer, digits) => writer.WriteRawValue(digits)
            );
            return;
        }

        writer.WriteStartArray("value");
        foreach (var cell in cube.Cells)
        {
            if (cell?.Digits is { } digits)
            {
                writer.WriteRawValue(digits);
            }
            else
            {
                writer.WriteNullValue();
            }

            await json.FlushIfFullAsync(cancellationToken);
        }

        writer.WriteEndArray();
    }

    /// <summary>An object with the numbers of cells as names, of those that have something.</summary>
    private static async Task WriteCellsAsync(
        JsonOutput json,
        string name,
        StatCube cube,
        Func<Observed, string?> text,
        CancellationToken cancellationToken,
        Action<Utf8JsonWriter, string>? write = null
    )
    {
        var writer = json.Writer;
        writer.WriteStartObject(name);
        for (var i = 0; i < cube.Cells.Count; i++)
        {
            if (cube.Cells[i] is not { } cell || text(cell) is not { } found)
            {
                continue;
            }

            writer.WritePropertyName(i.ToString());
            (write ?? ((w, t) => w.WriteStringValue(t)))(writer, found);
            await json.FlushIfFullAsync(cancellationToken);
        }

        writer.WriteEndObject();
    }

    private static async Task WriteExtensionAsync(
        JsonOutput json,
        Export export,
        StatCube cube,
        CancellationToken cancellationToken
    )
    {
        var writer = json.Writer;
        writer.WriteStartObject("extension");
        SubjectJson.Write(writer, export.Subject, export.Language);
        writer.WriteStartObject("statuses");
        foreach (var status in cube.Cells.OfType<Observed>().Select(StatusOf).Distinct().Order(StringComparer.Ordinal))
        {
            writer.WriteString(status, export.Catalogue.Status(status));
        }

        writer.WriteEndObject();
        await WriteCellsAsync(json, "notes", cube, v => v.Notes, cancellationToken);
        await WriteCellsAsync(json, "bounds", cube, v => v.Bound is "EXACT" ? null : v.Bound, cancellationToken);
        await WriteCellsAsync(json, "references", cube, v => v.Reference, cancellationToken);

        // Nearly all values are free.
        await WriteCellsAsync(
            json,
            "confidentiality",
            cube,
            v => v.Confidentiality is "F" ? null : v.Confidentiality,
            cancellationToken
        );
        await WriteCellsAsync(
            json,
            "crossesBreak",
            cube,
            v => v.StartsAfterBreak == true ? "true" : null,
            cancellationToken,
            static (writer, text) => writer.WriteRawValue(text)
        );
        WriteBreaks(writer, export, cube);
        SubjectJson.WriteSources(writer, SourcesOf(cube), export.Catalogue);
        writer.WriteEndObject();
    }

    /// <summary>As in SDMX: B, "time series break", in the place of A where the value may not be compared with the one before.</summary>
    private static string StatusOf(Observed value) =>
        value.StartsAfterBreak == true ? ObservedValues.StatusAfterBreak(value.Status) : value.Status;

    /// <summary>The breaks within the years of a series: values before and after are not to be compared.</summary>
    private static void WriteBreaks(Utf8JsonWriter writer, Export export, StatCube cube)
    {
        writer.WriteStartArray("breaks");
        foreach (var series in cube.Cells.OfType<Observed>().GroupBy(c => (c.Indicator, c.Area)))
        {
            // What was made of the values, and where they stand in the question, is no other series here.
            var breaks = series
                .GroupBy(c => (c.Path, c.Transform))
                .SelectMany(g => SeriesBreaks.Of([.. g.OrderBy(c => c.Period)], export.Catalogue, export.Language))
                .DistinctBy(b => b.Year)
                .OrderBy(b => b.Year);
            foreach (var (year, reason) in breaks)
            {
                writer.WriteStartObject();
                writer.WriteString("indicator", series.Key.Indicator);
                writer.WriteString("area", series.Key.Area);
                writer.WriteNumber("year", year);
                writer.WriteString("reason", reason);
                writer.WriteEndObject();
            }
        }

        writer.WriteEndArray();
    }

    private static SourceCodes SourcesOf(StatCube cube)
    {
        var sources = new SourceCodes();
        foreach (var text in cube.Cells.Select(c => c?.Source).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            sources.Add(System.Text.Encoding.UTF8.GetBytes(text));
        }

        return sources;
    }
}
