namespace OpenUrban.GraphQL.Http;

/// <summary>Settings of the endpoint.</summary>
public sealed class GraphQLHttpOptions
{
    /// <summary>Largest request body in bytes.</summary>
    public int MaximumBodyBytes { get; set; } = 256 * 1024;

    /// <summary>How large a document may be.</summary>
    public Operations.OperationLimits Limits { get; } = new();

    /// <summary>Answers a browser that opens the endpoint; null when there is no page.</summary>
    public Microsoft.AspNetCore.Http.RequestDelegate? Page { get; set; }
}
