namespace OpenUrban.GraphQL.ResponseCache;

/// <summary>A request that was read already: a feature of its HTTP context.</summary>
/// <param name="Request">The request with its body; null when the body is larger than the limit.</param>
internal sealed record RequestBody(OwnedRequest? Request);
