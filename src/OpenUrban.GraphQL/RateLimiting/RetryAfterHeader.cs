using System.Globalization;

namespace OpenUrban.GraphQL.RateLimiting;

/// <summary>The header Retry-After in whole seconds (RFC 9110, section 10.2.3).</summary>
public static class RetryAfterHeader
{
    /// <summary>Rounded up: a moment too early is in vain.</summary>
    public static string Of(TimeSpan wait) =>
        Math.Max(1, Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
}
