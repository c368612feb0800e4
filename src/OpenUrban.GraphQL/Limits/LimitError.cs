using GraphQL;
using GraphQL.Validation;

namespace OpenUrban.GraphQL.Limits;

/// <summary>A document is larger than a limit allows.</summary>
internal sealed class LimitError : ValidationError
{
    public LimitError(string code, string message, long requested, long limit)
        : base(message)
    {
        LimitCode = code;
        this.AddExtension("requested", requested);
        this.AddExtension("limit", limit);
    }

    /// <summary>The code of <see cref="Errors.ErrorCode"/>; the library sets its own <c>Code</c>.</summary>
    public string LimitCode { get; }
}
