namespace OpenUrban.GraphQL.RateLimiting;

/// <summary>
/// Whose request is being answered. It flows with the request to all that is done for it, so that a page, which asks several
/// questions, need not carry it through.
/// </summary>
public static class RequestClient
{
    private static readonly AsyncLocal<object?> Flowing = new();

    /// <summary>What tells it from others, by equality; null for one that is not counted.</summary>
    public static object? Current
    {
        get => Flowing.Value;
        set => Flowing.Value = value;
    }
}
