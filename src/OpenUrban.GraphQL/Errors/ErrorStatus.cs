using Microsoft.AspNetCore.Http;
using OpenUrban.GraphQL.Http;

namespace OpenUrban.GraphQL.Errors;

/// <summary>Which HTTP status says what a code says: the one table, for all addresses.</summary>
public static class ErrorStatus
{
    /// <summary>Of an answer that is nothing but an error.</summary>
    public static int Of(string? code) =>
        code switch
        {
            ErrorCode.ReadOnly => StatusCodes.Status403Forbidden,
            ErrorCode.NotFound or ErrorCode.PersistedQueryNotFound => StatusCodes.Status404NotFound,
            ErrorCode.MethodNotAllowed => StatusCodes.Status405MethodNotAllowed,
            ErrorCode.NotAcceptable => StatusCodes.Status406NotAcceptable,
            ErrorCode.BodyTooSlow => StatusCodes.Status408RequestTimeout,
            ErrorCode.BodyTooLarge or ErrorCode.ResultTooLarge => StatusCodes.Status413PayloadTooLarge,
            ErrorCode.UnsupportedMediaType => StatusCodes.Status415UnsupportedMediaType,
            ErrorCode.NotInFormat => StatusCodes.Status422UnprocessableEntity,
            ErrorCode.TooManyRequests => StatusCodes.Status429TooManyRequests,
            ErrorCode.Internal => StatusCodes.Status500InternalServerError,
            ErrorCode.Unavailable or ErrorCode.Timeout => StatusCodes.Status503ServiceUnavailable,
            _ => StatusCodes.Status400BadRequest,
        };

    /// <summary>Of several: a fault of the server counts before what the client can mend.</summary>
    public static int Of(IReadOnlyList<string> codes) =>
        codes.Contains(ErrorCode.Internal) ? Of(ErrorCode.Internal)
        : codes.Contains(ErrorCode.Unavailable) ? Of(ErrorCode.Unavailable)
        : Of(codes[0]);

    /// <summary>
    /// Of a GraphQL request that was refused. What is wrong with the document, or what it names, is 400; a client of automatic
    /// persisted queries that asks for application/json takes "send the text" from an answer of 200.
    /// </summary>
    internal static int OfRequest(string? code, string mediaType) =>
        code switch
        {
            ErrorCode.PersistedQueryNotFound when mediaType == MediaType.Json => StatusCodes.Status200OK,
            ErrorCode.PersistedQueryNotFound or ErrorCode.NotFound or ErrorCode.ResultTooLarge =>
                StatusCodes.Status400BadRequest,
            _ => Of(code),
        };
}
