using System.Text.Json;
using OpenUrban.Exports.Layouts;
using OpenUrban.Tables;

namespace OpenUrban.Exports.Json;

/// <summary>Rows as objects, after what they are of and before where they come from. Numbers keep their digits.</summary>
public sealed class JsonFormat : IExportFormat
{
    public string Name => "json";

    public string MediaType => "application/json";

    public string Description => "Rows as JSON objects, with the question, the columns and the sources, for programs.";

    public IReadOnlyList<ExportOption> Options { get; } = [TableLayout.Labels];

    public async Task WriteAsync(Export export, Stream output, CancellationToken cancellationToken)
    {
        var table = export.Table;
        var kept = LabelColumns.Kept(table.Columns, export.Options[TableLayout.Labels.Name]);
        var names = kept.Select(i => JsonEncodedText.Encode(table.Columns[i].Name)).ToArray();
        var sources = new SourceCodes();
        using var json = new JsonOutput(output);
        var writer = json.Writer;

        writer.WriteStartObject();
        WriteExport(writer, export, kept);
        writer.WriteStartArray("rows");
        await foreach (var batch in table.Rows.WithCancellation(cancellationToken))
        {
            for (var row = 0; row < batch.Count; row++)
            {
                WriteRow(writer, batch, row, kept, names);
                foreach (var value in table.Values)
                {
                    if (value.Source is { } column)
                    {
                        // From all columns: they may be among those that are left out.
                        sources.Add(batch.Utf8(batch[row][column]));
                    }
                }

                await json.FlushIfFullAsync(cancellationToken);
            }
        }

        writer.WriteEndArray();
        SubjectJson.WriteSources(writer, sources, export.Catalogue);
        writer.WriteEndObject();
        await json.FlushAsync(cancellationToken);
    }

    private static void WriteExport(Utf8JsonWriter writer, Export export, int[] kept)
    {
        writer.WriteStartObject("export");
        writer.WriteString("title", export.Subject.Title);
        writer.WriteString("address", export.Subject.Address("json"));
        SubjectJson.Write(writer, export.Subject, export.Language);
        writer.WriteStartArray("columns");
        foreach (var column in kept.Select(i => export.Table.Columns[i]))
        {
            writer.WriteStartObject();
            writer.WriteString("name", column.Name);
            writer.WriteString("type", TypeName(column.Type));
            writer.WriteString("description", column.Description);
            writer.WriteBoolean("added", column.IsAdded);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    internal static void WriteRow(Utf8JsonWriter writer, RowBatch batch, int row, int[] kept, JsonEncodedText[] names)
    {
        var cells = batch[row];
        writer.WriteStartObject();
        for (var i = 0; i < kept.Length; i++)
        {
            ref readonly var cell = ref cells[kept[i]];
            switch (cell.Kind)
            {
                case CellKind.Missing:
                    writer.WriteNull(names[i]);
                    break;
                case CellKind.Number:
                    writer.WritePropertyName(names[i]);
                    writer.WriteRawValue(batch.Utf8(cell), skipInputValidation: true);
                    break;
                case CellKind.Text:
                    writer.WriteString(names[i], batch.Utf8(cell));
                    break;
                default:
                    writer.WriteBoolean(names[i], cell.Kind == CellKind.True);
                    break;
            }
        }

        writer.WriteEndObject();
    }

    private static string TypeName(ColumnType type) =>
        type switch
        {
            ColumnType.Integer => "integer",
            ColumnType.Number => "number",
            ColumnType.Boolean => "boolean",
            ColumnType.Date => "date",
            ColumnType.DateTime => "dateTime",
            _ => "text",
        };
}
