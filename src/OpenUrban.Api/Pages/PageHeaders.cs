namespace OpenUrban.Api.Pages;

/// <summary>What is said beside a page: its media type, and what a browser lets it do (CSP).</summary>
internal static class PageHeaders
{
    public const string MediaType = "text/html; charset=utf-8";

    /// <summary>Scripts, styles, pictures and answers of this server, and nothing inline but data, which no browser executes.</summary>
    public const string OfScripted =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
        + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /// <summary>No script at all: what clients have stored is shown on such pages.</summary>
    public const string OfStill = Still + "frame-ancestors 'none'";

    /// <summary>"*" are the pages of the web alone; who opens an article from the disk is to see the frame as well.</summary>
    public const string OfFramed = Still + "frame-ancestors * file: data:";

    private const string Still =
        "default-src 'none'; img-src 'self' data:; style-src 'self'; base-uri 'none'; form-action 'none'; ";

    /// <summary>What is said beside any page.</summary>
    public static void Write(HttpResponse response, string securityPolicy)
    {
        response.Headers.ContentSecurityPolicy = securityPolicy;
        response.Headers["Referrer-Policy"] = "no-referrer";
    }
}
