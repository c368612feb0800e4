using System.Text.Json;
using GraphQL;
using OpenUrban.GraphQL.Http;

namespace OpenUrban.GraphQL.Errors;

/// <summary>Errors as the body of an answer that has nothing else.</summary>
public static class ErrorBody
{
    private static readonly ErrorInfo Info = new();

    /// <summary>JSON in UTF-8: {"errors": [{"message": ..., "extensions": {"code": ...}}]}.</summary>
    public static byte[] Of(IEnumerable<ExecutionError> errors) =>
        JsonSerializer.SerializeToUtf8Bytes(
            new
            {
                errors = errors
                    .Select(Info.GetInfo)
                    .Select(info => new { message = info.Message, extensions = info.Extensions }),
            },
            GraphQLJson.Options
        );
}
