using OpenUrban.GraphQL.Errors;
using OpenUrban.GraphQL.Tabular;

namespace OpenUrban.GraphQL.Limits;

/// <summary>What ends an operation that was begun.</summary>
internal static class LimitErrors
{
    public static RequestError TimedOut(OperationLimits limits) =>
        new RequestError(
            ErrorCode.Timeout,
            $"The operation took longer than {limits.Timeout.TotalSeconds} seconds and was ended. "
                + "Ask for smaller pages or fewer fields, or narrow where."
        ).With("limit", limits.Timeout.TotalSeconds);

    public static RequestError TooLarge(OperationLimits limits) =>
        new RequestError(
            ErrorCode.ResultTooLarge,
            $"The answer would be longer than {limits.Bytes} bytes, which is the limit. Ask for smaller pages or fewer fields, or "
                + "store the query (POST /q) and load it as a file, which has no such limit."
        ).With("limit", limits.Bytes);

    public static RequestError PieceTooLarge(TableLimits limits) =>
        new RequestError(
            ErrorCode.ResultTooLarge,
            $"One row of the question's list, with all that is in it, would be longer than {limits.PieceBytes} bytes as JSON, which is "
                + "the limit. Narrow the lists below it, or ask for the inner list at the root."
        ).With("limit", limits.PieceBytes);
}
