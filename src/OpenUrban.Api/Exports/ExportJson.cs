using System.Text.Encodings.Web;
using System.Text.Json;

namespace OpenUrban.Api.Exports;

internal static class ExportJson
{
    /// <summary>Chinese is written as it is.</summary>
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
    };
}
