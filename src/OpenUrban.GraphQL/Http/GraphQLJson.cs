using System.Text.Encodings.Web;
using System.Text.Json;
using GraphQL.SystemTextJson;

namespace OpenUrban.GraphQL.Http;

internal static class GraphQLJson
{
    /// <summary>Chinese is written as it is: half the bytes of \u escapes, and readable.</summary>
    public static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    public static readonly JsonSerializerOptions Options = new() { Encoder = Encoder };

    public static readonly GraphQLSerializer Serializer = new(
        new JsonSerializerOptions(Options),
        new Errors.ErrorInfo()
    );
}
