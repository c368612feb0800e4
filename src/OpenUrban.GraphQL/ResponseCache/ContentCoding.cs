using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace OpenUrban.GraphQL.ResponseCache;

/// <summary>How a body is compressed.</summary>
public enum ContentCoding
{
    Identity,
    Gzip,
    Brotli,
}

public static class ContentCodings
{
    /// <summary>As Content-Encoding names it; null for none.</summary>
    public static string? Name(this ContentCoding coding) =>
        coding switch
        {
            ContentCoding.Brotli => "br",
            ContentCoding.Gzip => "gzip",
            _ => null,
        };

    /// <summary>What a client prefers of those there are (RFC 9110, section 12.5.3); Brotli of equals.</summary>
    public static ContentCoding Preferred(StringValues acceptEncoding)
    {
        if (
            StringValues.IsNullOrEmpty(acceptEncoding)
            || !StringWithQualityHeaderValue.TryParseList(acceptEncoding, out var given)
        )
        {
            return ContentCoding.Identity;
        }

        var (brotli, gzip) = (Quality("br"), Quality("gzip"));

        // Always taken when nothing else is, so that it is preferred only by name.
        var identity = given.FirstOrDefault(g => Is(g, "identity")) is { } named ? named.Quality ?? 1 : 0;
        return brotli > 0 && brotli >= gzip && brotli >= identity ? ContentCoding.Brotli
            : gzip > 0 && gzip >= identity ? ContentCoding.Gzip
            : ContentCoding.Identity;

        double Quality(string coding) =>
            (given.FirstOrDefault(g => Is(g, coding)) ?? given.FirstOrDefault(g => Is(g, "*"))) is { } found
                ? found.Quality ?? 1
                : 0;
    }

    private static bool Is(StringWithQualityHeaderValue value, string coding) =>
        value.Value.Equals(coding, StringComparison.OrdinalIgnoreCase);
}
