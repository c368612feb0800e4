using GraphQL;

namespace OpenUrban.GraphQL.Errors;

/// <summary>What the client can mend: the message says what was wrong, the limit and what to do.</summary>
public sealed class RequestError : ExecutionError
{
    public RequestError(string code, string message)
        : base(message) => Code = code;

    /// <summary>When to ask again, for the header Retry-After of a refusal that passes by itself; null where nothing is known.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Adds a number or text to <c>extensions</c>.</summary>
    public RequestError With(string key, object? value)
    {
        this.AddExtension(key, value);
        return this;
    }
}
