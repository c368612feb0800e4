using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace OpenUrban.GraphQL.Http;

/// <summary>
/// The media types of answers and how one is chosen. Types are compared exactly: .NET calls
/// application/graphql-response+json a subset of application/json, the specification does not.
/// </summary>
public static class MediaType
{
    internal const string GraphQLResponse = "application/graphql-response+json";
    public const string Json = "application/json";
    internal const string Html = "text/html";

    /// <summary>What the header Vary of each answer says.</summary>
    internal static readonly StringValues Vary = new($"{HeaderNames.Accept}, {HeaderNames.AcceptEncoding}");

    private static readonly StringValues GraphQLResponseInUtf8 = $"{GraphQLResponse}; charset=utf-8";
    private static readonly StringValues JsonInUtf8 = $"{Json}; charset=utf-8";

    private static readonly string[] Answers = [GraphQLResponse, Json];

    /// <summary>For those who take anything: what is refused by name (q=0) is left out.</summary>
    private static readonly string[] Defaults = [Json, GraphQLResponse];

    /// <summary>The type to answer with; null when the client takes none of ours.</summary>
    internal static string? Negotiate(StringValues accept)
    {
        // Clients from before the GraphQL media type send no Accept header and expect application/json.
        if (StringValues.IsNullOrEmpty(accept))
        {
            return Json;
        }

        foreach (var range in Ranges(accept))
        {
            var chosen =
                range.MatchesAllTypes || IsType(range, "application/*")
                    ? Array.Find(Defaults, answer => !Refuses(accept, answer))
                    : Array.Find(Answers, answer => IsType(range, answer) && TakesUtf8(range));
            if (chosen is not null)
            {
                return chosen;
            }
        }

        return null;
    }

    /// <summary>The type of an answer that is an error: a client that takes none of ours can be told that all the same.</summary>
    public static string OfErrors(StringValues accept) => Negotiate(accept) ?? Json;

    /// <summary>The header Content-Type of an answer.</summary>
    internal static StringValues InUtf8(string mediaType) =>
        mediaType == Json ? JsonInUtf8
        : mediaType == GraphQLResponse ? GraphQLResponseInUtf8
        : throw new ArgumentOutOfRangeException(nameof(mediaType));

    /// <summary>Whether the client is a browser that wants a page rather than data.</summary>
    public static bool PrefersHtml(StringValues accept) =>
        Ranges(accept).FirstOrDefault(range => IsType(range, Html) || Array.Exists(Answers, a => IsType(range, a)))
            is { } range
        && IsType(range, Html);

    /// <summary>Whether a request body has the one type that is taken, in UTF-8.</summary>
    internal static bool IsJson(string? contentType) =>
        contentType == Json
        || (MediaTypeHeaderValue.TryParse(contentType, out var type) && IsType(type, Json) && TakesUtf8(type));

    private static bool Refuses(StringValues accept, string answer) =>
        MediaTypeHeaderValue.TryParseList(accept, out var ranges)
        && ranges.Any(range => range.Quality == 0 && IsType(range, answer));

    private static bool IsType(MediaTypeHeaderValue type, string name) =>
        type.MediaType.Equals(name, StringComparison.OrdinalIgnoreCase);

    /// <summary>Many clients write its name without the hyphen.</summary>
    private static bool TakesUtf8(MediaTypeHeaderValue type) =>
        !type.Charset.HasValue
        || HeaderUtilities.RemoveQuotes(type.Charset) is var charset
            && (
                charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase)
                || charset.Equals("utf8", StringComparison.OrdinalIgnoreCase)
            );

    private static IEnumerable<MediaTypeHeaderValue> Ranges(StringValues accept) =>
        MediaTypeHeaderValue.TryParseList(accept, out var ranges)
            ? ranges.Where(r => r.Quality is null or > 0).OrderByDescending(r => r.Quality ?? 1)
            : [];
}
