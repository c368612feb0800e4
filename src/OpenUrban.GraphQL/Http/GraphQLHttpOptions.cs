using Microsoft.AspNetCore.Http;
using OpenUrban.GraphQL.Answers;
using OpenUrban.GraphQL.Filtering;
using OpenUrban.GraphQL.Flattening;
using OpenUrban.GraphQL.Operations;
using OpenUrban.GraphQL.RateLimiting;

namespace OpenUrban.GraphQL.Http;

/// <summary>Settings of the endpoint.</summary>
public sealed class GraphQLHttpOptions
{
    /// <summary>Largest request body in bytes.</summary>
    public int MaximumBodyBytes { get; set; } = 256 * 1024;

    /// <summary>How answers are kept.</summary>
    public AnswerCacheOptions Cache { get; } = new();

    /// <summary>How large an operation may be.</summary>
    public OperationLimits Limits { get; } = new();

    /// <summary>How many operations are executed at once.</summary>
    public ConcurrencyOptions Concurrency { get; } = new();

    /// <summary>How large <c>where</c> and <c>order</c> may be.</summary>
    public FilterLimits FilterLimits { get; } = new();

    /// <summary>How large answers may be that are wanted as tables.</summary>
    public TableLimits Tables { get; } = new();

    /// <summary>Folder of documents that are published under their file names, without .graphql, and hashes. Null for none.</summary>
    public string? DocumentFolder { get; set; }

    /// <summary>Whether operations are compiled. Without it each is executed by GraphQL.NET, with the same answers.</summary>
    public bool Compile { get; set; } = true;

    /// <summary>How long an answer may be kept without asking again.</summary>
    public TimeSpan MaxAge { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>Where the endpoint is; receipts name it in addresses.</summary>
    public string Path { get; internal set; } = "";

    /// <summary>Answers a browser that opens the endpoint; null when there is no page.</summary>
    public RequestDelegate? Page { get; set; }
}
