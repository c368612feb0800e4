using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using OpenUrban.GraphQL.Errors;

namespace OpenUrban.GraphQL.Http;

/// <summary>
/// Codings of the bodies of requests (RFC 9110, section 8.4): none. Decoding would have to be bounded by what comes out, and
/// questions are short.
/// </summary>
public static class RequestCoding
{
    private const string Identity = "identity";

    /// <summary>Refuses a body that is coded; the answer says that none may be (RFC 9110, section 15.5.16).</summary>
    /// <exception cref="RequestError">It is coded.</exception>
    public static void Check(HttpContext http)
    {
        var codings = http
            .Request.Headers.ContentEncoding.ToString()
            .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (Array.Find(codings, c => !c.Equals(Identity, StringComparison.OrdinalIgnoreCase)) is { } coding)
        {
            http.Response.Headers.AcceptEncoding = Identity;
            throw new RequestError(
                ErrorCode.UnsupportedMediaType,
                $"The body has {HeaderNames.ContentEncoding}: {(coding.Length <= 50 ? coding : coding[..50] + "…")}. "
                    + "Send it as it is, without a coding."
            );
        }
    }
}
