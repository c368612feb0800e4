namespace OpenUrban.Api.Clients;

internal static class OperatorRequest
{
    /// <summary>Whether it is of those who run the API: they look at it every few seconds, and are no clients.</summary>
    public static bool IsOfOperator(this HttpRequest request) =>
        request.Path.StartsWithSegments("/health", StringComparison.Ordinal)
        || request.Path.StartsWithSegments("/metrics", StringComparison.Ordinal);
}
