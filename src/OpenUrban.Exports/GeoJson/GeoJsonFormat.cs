using System.Text.Json;
using System.Text.Json.Nodes;
using OpenUrban.Tables;

namespace OpenUrban.Exports.GeoJson;

/// <summary>GeoJSON (RFC 7946): a feature for each row, at the middle of the row's area.</summary>
/// <remarks>
/// What goes along are foreign members of the collection (section 6.1); those for which all rows have to be known come after
/// the features.
/// </remarks>
public sealed class GeoJsonFormat : IExportFormat
{
    public string Name => "geojson";

    public string MediaType => "application/geo+json";

    public string Description =>
        "GeoJSON (RFC 7946) with a point for each row, at the middle of its area, for QGIS, Leaflet and other maps.";

    public IReadOnlyList<ExportOption> Options => [];

    public async Task WriteAsync(Export export, Stream output, CancellationToken cancellationToken)
    {
        if (export.Table.Areas.Count == 0)
        {
            throw new ExportException(
                ExportError.NotInFormat,
                "geojson has rows at places, and the question asks for no area. Select area of an observation or a series, or ask "
                    + "for districts; or take csv, tsv, xlsx, json or parquet, which hold any rows."
            );
        }

        var seen = new SeenRows(export.Table);
        var points = new AreaPoints(export.Catalogue);
        var names = export.Table.Columns.Select(c => JsonEncodedText.Encode(c.Name)).ToArray();
        using var buffer = new OutputBuffer(output);
        using var json = new Utf8JsonWriter(buffer, ExportJson.WriterOptions);
        json.WriteStartObject();
        json.WriteString("type", "FeatureCollection");
        foreach (var (name, value) in About.Of(export, Name))
        {
            Write(json, name, value);
        }

        json.WriteStartArray("features");
        await foreach (var batch in seen.Table.Rows.WithCancellation(cancellationToken))
        {
            for (var row = 0; row < batch.Count; row++)
            {
                var cells = batch[row];
                WriteFeature(json, points.Of(batch.Text(cells[export.Table.Areas[0]])), names, batch, cells);
                if (buffer.IsFull)
                {
                    await FlushAsync();
                }
            }
        }

        json.WriteEndArray();
        Write(json, "statuses", About.Statuses(export, seen.Statuses));
        Write(json, "sources", About.Sources(export, seen.Sources));
        json.WriteEndObject();
        await FlushAsync();

        async ValueTask FlushAsync()
        {
            await json.FlushAsync(cancellationToken);
            await buffer.FlushAsync(cancellationToken);
        }
    }

    private static void WriteFeature(
        Utf8JsonWriter json,
        byte[]? point,
        JsonEncodedText[] names,
        RowBatch batch,
        ReadOnlySpan<Cell> cells
    )
    {
        json.WriteStartObject();
        json.WriteString("type"u8, "Feature"u8);
        json.WritePropertyName("geometry"u8);
        if (point is null)
        {
            // An unlocated feature (section 3.2).
            json.WriteNullValue();
        }
        else
        {
            json.WriteRawValue(point, skipInputValidation: true);
        }

        json.WriteStartObject("properties"u8);
        for (var i = 0; i < cells.Length; i++)
        {
            json.WritePropertyName(names[i]);
            json.WriteCell(batch, cells[i]);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, JsonNode? value)
    {
        if (value is not null)
        {
            json.WritePropertyName(name);
            value.WriteTo(json);
        }
    }
}
