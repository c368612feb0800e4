using OpenUrban.Data;
using OpenUrban.Data.Queries;
using OpenUrban.Exports;
using OpenUrban.GraphQL.Errors;
using OpenUrban.GraphQL.Tabular;

namespace OpenUrban.Api.ErrorHandling;

/// <summary>What each exception is answered with, on every address.</summary>
internal static class ErrorTable
{
    private const int StatusInsufficientStorage = 507;

    /// <summary>The answer to what is wrong with a request, or what passes by itself; null for a fault of the program.</summary>
    public static ErrorAnswer? Of(Exception exception) =>
        exception switch
        {
            RequestError error => new(ErrorStatus.Of(error.Code), [error]),
            QuestionException question => new(ErrorStatus.Of(question.Codes), question.Errors),
            ExportException { Error: ExportError.BadOption } option => Of(ErrorCode.BadRequest, option.Message),
            ExportException { Error: ExportError.TooLarge } large => Of(ErrorCode.ResultTooLarge, large.Message),
            ExportException other => Of(ErrorCode.NotInFormat, other.Message),
            StoredQueryTooLargeException large => Of(ErrorCode.BodyTooLarge, large.Message),
            StoredQueriesFullException full => new(
                StatusInsufficientStorage,
                [
                    new RequestError(ErrorCode.Unavailable, full.Message) { RetryAfter = full.Room }.With(
                        "limit",
                        full.Limit
                    ),
                ]
            ),
            StoredQueriesReadOnlyException readOnly => Of(ErrorCode.ReadOnly, readOnly.Message),
            StoredQueriesUnavailableException away => Of(ErrorCode.Unavailable, away.Message),
            BadHttpRequestException bad => Of(bad),
            OperationCanceledException => Of(
                ErrorCode.Timeout,
                "The answer took too long and was ended. Ask for less, or ask again."
            ),
            _ when DatabaseFaults.Of(exception) is { } fault && fault != DatabaseFault.Mistake => Of(
                ErrorCode.Unavailable,
                DatabaseAvailability.Refusal
            ),
            // Also what the folder of files refuses: both are the disk's, and nothing is wrong with the request.
            IOException or UnauthorizedAccessException => Of(
                ErrorCode.Unavailable,
                "A file that this answer needs cannot be read or written at present: the server's disk is full or away. Ask again."
            ),
            _ => null,
        };

    /// <summary>What is answered in place of a fault of the program.</summary>
    public static ErrorAnswer Fault { get; } =
        Of(ErrorCode.Internal, "The server failed at this request. The fault has been written to its log.");

    /// <summary>The answer for a status that nobody has said more of; null for one that is no error.</summary>
    public static ErrorAnswer? Of(int status, HttpRequest request) =>
        status switch
        {
            < StatusCodes.Status400BadRequest => null,
            StatusCodes.Status404NotFound => Of(
                ErrorCode.NotFound,
                "There is nothing at this address. / has the pages, /graphql the API, /q and /dataset the data as files."
            ),
            StatusCodes.Status405MethodNotAllowed => Of(
                ErrorCode.MethodNotAllowed,
                $"This address does not take {Name(request.Method)}. The header Allow has the methods that it takes."
            ),
            StatusCodes.Status416RangeNotSatisfiable => Of(
                ErrorCode.BadRequest,
                "The file has no such range. Content-Range has its length; leave Range out for the whole file."
            ) with
            {
                Status = status,
            },
            >= StatusCodes.Status500InternalServerError => Fault,
            _ => Of(ErrorCode.BadRequest, "The request cannot be answered as it is.") with { Status = status },
        };

    /// <summary>The method, unless it is one that nobody has ever heard of.</summary>
    private static string Name(string method) =>
        method.Length <= 10 && method.All(char.IsAsciiLetterUpper) ? method : "this method";

    /// <summary>What the server has found wrong with the way in which a request came.</summary>
    private static ErrorAnswer Of(BadHttpRequestException bad)
    {
        var (code, message) = bad.StatusCode switch
        {
            StatusCodes.Status408RequestTimeout => (
                ErrorCode.BodyTooSlow,
                "The body did not come in time. Send it again, without pauses."
            ),
            StatusCodes.Status413PayloadTooLarge => (
                ErrorCode.BodyTooLarge,
                "The body is larger than this server takes. Send a smaller one."
            ),
            StatusCodes.Status415UnsupportedMediaType => (
                ErrorCode.UnsupportedMediaType,
                "The body has to be application/json in UTF-8."
            ),
            _ => (
                ErrorCode.BadRequest,
                "The body cannot be read: it is shorter than the request says, or its chunks are broken."
            ),
        };
        return Of(code, message) with { Status = bad.StatusCode };
    }

    private static ErrorAnswer Of(string code, string message) =>
        new(ErrorStatus.Of(code), [new RequestError(code, message)]);
}
