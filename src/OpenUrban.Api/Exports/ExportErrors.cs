using GraphQL;
using OpenUrban.Data.Queries;
using OpenUrban.Exports;
using OpenUrban.GraphQL.Errors;
using OpenUrban.GraphQL.Flattening;

namespace OpenUrban.Api.Exports;

/// <summary>What is wrong with a request for a table, as an answer in the shape that GraphQL's errors have.</summary>
internal static class ExportErrors
{
    private const int StatusInsufficientStorage = 507;

    /// <summary>The status and the errors of an exception; null for one that is a fault of the server.</summary>
    public static (int Status, IReadOnlyList<ExecutionError> Errors)? Of(Exception exception) =>
        exception switch
        {
            RequestError error => (StatusOf(error.Code), [error]),
            QuestionException question => (StatusOf(question.Codes), question.Errors),
            ExportException { Error: ExportError.BadOption } option => Of(
                StatusCodes.Status400BadRequest,
                ErrorCode.BadRequest,
                option.Message
            ),
            ExportException { Error: ExportError.TooLarge } large => Of(
                StatusCodes.Status413PayloadTooLarge,
                ErrorCode.ResultTooLarge,
                large.Message
            ),
            ExportException other => Of(StatusCodes.Status422UnprocessableEntity, ErrorCode.NotInFormat, other.Message),
            StoredQueryTooLargeException large => Of(
                StatusCodes.Status413PayloadTooLarge,
                ErrorCode.BodyTooLarge,
                large.Message
            ),
            StoredQueriesFullException full => (
                StatusInsufficientStorage,
                [
                    new RequestError(ErrorCode.Unavailable, full.Message) { RetryAfter = full.Room }.With(
                        "limit",
                        full.Limit
                    ),
                ]
            ),
            StoredQueriesUnavailableException away => Of(
                StatusCodes.Status503ServiceUnavailable,
                ErrorCode.Unavailable,
                away.Message
            ),
            _ => null,
        };

    private static (int, IReadOnlyList<ExecutionError>) Of(int status, string code, string message) =>
        (status, [new RequestError(code, message)]);

    private static int StatusOf(IReadOnlyList<string> codes) =>
        codes.Contains(ErrorCode.Internal) ? StatusCodes.Status500InternalServerError : StatusOf(codes[0]);

    private static int StatusOf(string? code) =>
        code switch
        {
            ErrorCode.PersistedQueryNotFound or ErrorCode.NotFound => StatusCodes.Status404NotFound,
            ErrorCode.MethodNotAllowed => StatusCodes.Status405MethodNotAllowed,
            ErrorCode.NotAcceptable => StatusCodes.Status406NotAcceptable,
            ErrorCode.BodyTooLarge or ErrorCode.ResultTooLarge => StatusCodes.Status413PayloadTooLarge,
            ErrorCode.TooManyRequests => StatusCodes.Status429TooManyRequests,
            ErrorCode.UnsupportedMediaType => StatusCodes.Status415UnsupportedMediaType,
            ErrorCode.Unavailable or ErrorCode.Timeout => StatusCodes.Status503ServiceUnavailable,
            _ => StatusCodes.Status400BadRequest,
        };
}
