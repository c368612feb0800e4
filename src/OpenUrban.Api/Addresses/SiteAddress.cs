namespace OpenUrban.Api.Addresses;

/// <summary>Where this API is for those who ask: what every address that it writes begins with.</summary>
/// <param name="Home">Scheme, host and path, without a slash at the end: https://data.example.org/urban.</param>
/// <param name="Base">The path alone: /urban, or nothing. Addresses without scheme and host begin with it.</param>
internal sealed record SiteAddress(string Home, string Base)
{
    /// <summary>What HTTP/1.0 without a host is answered with: there is nothing better to name.</summary>
    private const string NoHost = "localhost";

    /// <summary>The address by which a request has come, as <see cref="AddressServices"/> has settled it.</summary>
    public static SiteAddress Of(HttpRequest request)
    {
        var host = request.Host;
        var name = host.HasValue ? host.Host.ToLowerInvariant() : NoHost;
        var usual = string.Equals(request.Scheme, Uri.UriSchemeHttps, StringComparison.Ordinal) ? 443 : 80;
        var port = host.Port is { } number && number != usual ? $":{number}" : "";
        var path = request.PathBase.Value ?? "";
        return new($"{request.Scheme}://{name}{port}{path}", path);
    }
}
