using Microsoft.AspNetCore.Http;
using OpenUrban.GraphQL.Filtering;
using OpenUrban.GraphQL.Limits;
using OpenUrban.GraphQL.RateLimiting;
using OpenUrban.GraphQL.ResponseCache;
using OpenUrban.GraphQL.Tabular;

namespace OpenUrban.GraphQL.Http;

/// <summary>Settings of the endpoint.</summary>
public sealed class GraphQLHttpOptions
{
    /// <summary>Largest body of a request, in bytes.</summary>
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

    /// <summary>Folder of the documents that are published, by the names of their files without <c>.graphql</c> and by their hashes.</summary>
    public string? DocumentFolder { get; set; }

    /// <summary>How long clients and proxies may use an answer without asking again; ten times as long while they ask.</summary>
    public TimeSpan MaxAge { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>Where the endpoint is; receipts name it in addresses.</summary>
    public string Path { get; internal set; } = "";

    /// <summary>Answers a browser that opens the endpoint; null when there is no page.</summary>
    public RequestDelegate? Page { get; set; }
}
