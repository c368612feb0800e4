namespace OpenUrban.GraphQL.Http;

/// <summary>Settings of the endpoint.</summary>
public sealed class GraphQLHttpOptions
{
    /// <summary>Largest request body in bytes.</summary>
    public int MaximumBodyBytes { get; set; } = 256 * 1024;

    /// <summary>How large an operation may be.</summary>
    public Operations.OperationLimits Limits { get; } = new();

    /// <summary>Folder of documents that are published under their file names, without .graphql, and hashes. Null for none.</summary>
    public string? DocumentFolder { get; set; }

    /// <summary>Answers a browser that opens the endpoint; null when there is no page.</summary>
    public Microsoft.AspNetCore.Http.RequestDelegate? Page { get; set; }
}
