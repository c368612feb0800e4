using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace OpenUrban.Exports;

/// <summary>Documents of JSON as files have them: Chinese stays readable.</summary>
internal static class ExportJson
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
    };

    private static readonly JsonSerializerOptions OnOneLine = new(Indented) { WriteIndented = false };

    /// <summary>A document as a file.</summary>
    public static byte[] ToFile(this JsonNode document) =>
        [.. JsonSerializer.SerializeToUtf8Bytes(document, Indented), (byte)'\n'];

    public static string ToLine(this JsonNode document) => document.ToJsonString(OnOneLine);
}
