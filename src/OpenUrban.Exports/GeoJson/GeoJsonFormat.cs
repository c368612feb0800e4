using System.Text.Json;
using OpenUrban.Exports.Json;
using OpenUrban.Exports.Layouts;

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

    public IReadOnlyList<ExportOption> Options { get; } = [TableLayout.Labels];

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
        var columns = export.Table.Columns;
        var kept = LabelColumns.Kept(columns, export.Options[TableLayout.Labels.Name]);
        var names = kept.Select(i => JsonEncodedText.Encode(columns[i].Name)).ToArray();
        using var json = new JsonOutput(output);
        var writer = json.Writer;
        writer.WriteStartObject();
        writer.WriteString("type", "FeatureCollection");
        About.WriteSubject(writer, export, Name);
        writer.WriteStartArray("features");
        await foreach (var batch in seen.Table.Rows.WithCancellation(cancellationToken))
        {
            for (var row = 0; row < batch.Count; row++)
            {
                writer.WriteStartObject();
                writer.WriteString("type"u8, "Feature"u8);
                WriteGeometry(writer, points.Of(batch.Utf8(batch[row][export.Table.Areas[0]])));
                writer.WritePropertyName("properties"u8);
                JsonFormat.WriteRow(writer, batch, row, kept, names);
                writer.WriteEndObject();
                await json.FlushIfFullAsync(cancellationToken);
            }
        }

        writer.WriteEndArray();
        About.WriteSeen(writer, export, seen);
        writer.WriteEndObject();
        await json.FlushAsync(cancellationToken);
    }

    private static void WriteGeometry(Utf8JsonWriter writer, byte[]? point)
    {
        writer.WritePropertyName("geometry"u8);
        if (point is null)
        {
            // An unlocated feature (section 3.2).
            writer.WriteNullValue();
        }
        else
        {
            writer.WriteRawValue(point, skipInputValidation: true);
        }
    }
}
