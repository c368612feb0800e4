using GraphQL;
using GraphQL.Execution;
using GraphQL.Validation;
using OpenUrban.GraphQL.Limits;

namespace OpenUrban.GraphQL.Errors;

/// <summary>
/// Writes errors with a code of <see cref="ErrorCode"/> and nothing of the server's inside. (Out of the box the code
/// is made of the exception's type name.)
/// </summary>
internal sealed class ErrorInfo : IErrorInfoProvider
{
    private const int LongestMessage = 1_000;

    public global::GraphQL.Execution.ErrorInfo GetInfo(ExecutionError executionError)
    {
        var extensions = new Dictionary<string, object?> { ["code"] = CodeOf(executionError) };
        foreach (var (key, value) in executionError.Extensions ?? [])
        {
            extensions.TryAdd(key, value);
        }

        return new() { Message = Shorten(InputHint.MessageOf(executionError)), Extensions = extensions };
    }

    /// <summary>The <c>extensions.code</c> of an error.</summary>
    public static string CodeOf(ExecutionError error) =>
        error switch
        {
            RequestError { Code: { } code } => code,
            LimitError limit => limit.LimitCode,
            SyntaxError => ErrorCode.SyntaxError,
            InvalidVariableError => ErrorCode.InvalidVariable,
            DocumentError => ErrorCode.ValidationFailed,
            _ => ErrorCode.Internal,
        };

    /// <summary>The library repeats a wrong literal whole, which may be as long as a request.</summary>
    private static string Shorten(string message) =>
        message.Length <= LongestMessage ? message : $"{message[..(LongestMessage - 300)]} … {message[^280..]}";
}
