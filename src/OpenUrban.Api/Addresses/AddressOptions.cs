using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace OpenUrban.Api.Addresses;

/// <summary>Where the API is for those who ask, and which proxies are believed when they say so.</summary>
internal sealed class AddressOptions
{
    private const string PublicSetting = "PublicAddress";
    private const string BaseSetting = "PathBase";
    private const string HostsSetting = "AllowedHosts";
    private const string Proxies = "ForwardedHeaders";

    private static readonly char[] Separators = [',', ';', ' '];

    /// <summary>What all addresses begin with, whatever a request says; null to go by the request.</summary>
    public SiteAddress? Public { get; private init; }

    /// <summary>Scheme of <see cref="Public"/>.</summary>
    public string Scheme { get; private init; } = Uri.UriSchemeHttp;

    /// <summary>Host and port of <see cref="Public"/>.</summary>
    public HostString Host { get; private init; }

    /// <summary>The path below which the API is, as long as no proxy names another; empty for none.</summary>
    public PathString Base { get; private init; }

    /// <summary>Hosts that requests may name, with * for what stands before a name; empty for every one.</summary>
    public IList<Microsoft.Extensions.Primitives.StringSegment> Hosts { get; private init; } = [];

    /// <summary>Proxies that are believed beside those on this machine.</summary>
    public IReadOnlyList<IPAddress> KnownProxies { get; private init; } = [];

    public IReadOnlyList<System.Net.IPNetwork> KnownNetworks { get; private init; } = [];

    /// <summary>How many proxies in a row are believed.</summary>
    public int ForwardLimit { get; private init; } = 1;

    /// <exception cref="FormatException">A setting cannot be; the message names it.</exception>
    public static AddressOptions Read(IConfiguration configuration)
    {
        var hosts = Texts(configuration, HostsSetting)
            .Select(h => new Microsoft.Extensions.Primitives.StringSegment(h))
            .ToList();
        var given = configuration[PublicSetting]?.Trim();
        var address = string.IsNullOrEmpty(given) ? null : ReadPublic(given);
        return new AddressOptions
        {
            Public = address is null ? null : new SiteAddress(address.Home, address.Path),
            Scheme = address?.Scheme ?? Uri.UriSchemeHttp,
            Host = new HostString(address?.Host ?? ""),
            Base = address?.Path ?? ReadBase(configuration[BaseSetting]?.Trim()),
            Hosts = hosts.Any(h => h == "*") ? [] : hosts,
            KnownProxies =
            [
                .. Texts(configuration, $"{Proxies}:KnownProxies")
                    .Select(text =>
                        IPAddress.TryParse(text, out var proxy)
                            ? proxy
                            : throw Wrong($"{Proxies}__KnownProxies", text, "10.0.0.5,fd00::5")
                    ),
            ],
            KnownNetworks =
            [
                .. Texts(configuration, $"{Proxies}:KnownNetworks")
                    .Select(text =>
                        System.Net.IPNetwork.TryParse(text, out var network)
                            ? network
                            : throw Wrong($"{Proxies}__KnownNetworks", text, "10.0.0.0/8,fd00::/8")
                    ),
            ],
            ForwardLimit =
                configuration[$"{Proxies}:ForwardLimit"] is not { Length: > 0 } limit ? 1
                : int.TryParse(limit, out var number) && number > 0 ? number
                : throw Wrong($"{Proxies}__ForwardLimit", limit, "2"),
        };
    }

    /// <summary>What ASP.NET's reader of forwarded headers has to know.</summary>
    public void Configure(ForwardedHeadersOptions options)
    {
        options.ForwardedHeaders = ForwardedHeaders.All;
        options.ForwardLimit = ForwardLimit;
        foreach (var proxy in KnownProxies)
        {
            options.KnownProxies.Add(proxy);
        }

        foreach (var network in KnownNetworks)
        {
            options.KnownIPNetworks.Add(network);
        }
    }

    private static PublicAddress ReadPublic(string text)
    {
        var end = text.IndexOf("://", StringComparison.Ordinal);
        var scheme = end < 0 ? "" : text[..end].ToLowerInvariant();
        var rest = end < 0 ? "" : text[(end + 3)..];
        var slash = rest.IndexOf('/', StringComparison.Ordinal);
        var host = (slash < 0 ? rest : rest[..slash]).ToLowerInvariant();
        var path = slash < 0 || slash == rest.Length - 1 ? "" : rest[slash..];
        return
            AddressGrammar.IsScheme(scheme)
            && AddressGrammar.IsHost(host)
            && (path.Length == 0 || AddressGrammar.IsPath(path))
            ? new PublicAddress(scheme, host, path.TrimEnd('/'))
            : throw Wrong(PublicSetting, text, "https://data.example.org/urban");
    }

    private static string ReadBase(string? text) =>
        text is null or "" or "/" ? ""
        : AddressGrammar.IsPath(text) ? text.TrimEnd('/')
        : throw Wrong(BaseSetting, text, "/urban");

    /// <summary>A list as one text or as a list of the settings.</summary>
    private static IEnumerable<string> Texts(IConfiguration configuration, string name) =>
        configuration
            .GetSection(name)
            .GetChildren()
            .Select(c => c.Value ?? "")
            .Append(configuration[name] ?? "")
            .SelectMany(text =>
                text.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            );

    private static FormatException Wrong(string setting, string text, string example) =>
        new($"The setting {setting} is \"{text}\". It has to be like {example}.");

    private sealed record PublicAddress(string Scheme, string Host, string Path)
    {
        public string Home => $"{Scheme}://{Host}{Path}";
    }
}
