using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using OpenUrban.Tables;

namespace OpenUrban.Exports;

/// <summary>JSON as all formats write it: Chinese stays readable, numbers keep their digits, what is missing is null.</summary>
internal static class ExportJson
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
    };

    private static readonly JsonSerializerOptions OnOneLine = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static JsonWriterOptions WriterOptions { get; } =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    /// <summary>A document as a file.</summary>
    public static byte[] ToFile(this JsonNode document) =>
        [.. JsonSerializer.SerializeToUtf8Bytes(document, Indented), (byte)'\n'];

    public static string ToLine(this JsonNode document) => document.ToJsonString(OnOneLine);

    public static byte[] ToBytes(this JsonNode document) => JsonSerializer.SerializeToUtf8Bytes(document, OnOneLine);

    public static void WriteCell(this Utf8JsonWriter json, RowBatch batch, in Cell cell)
    {
        switch (cell.Kind)
        {
            case CellKind.Missing:
                json.WriteNullValue();
                break;
            case CellKind.Number:
                json.WriteRawValue(batch.Utf8(cell), skipInputValidation: true);
                break;
            case CellKind.Text:
                json.WriteStringValue(batch.Utf8(cell));
                break;
            default:
                json.WriteBooleanValue(cell.Kind == CellKind.True);
                break;
        }
    }
}
