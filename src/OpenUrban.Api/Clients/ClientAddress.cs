using System.Net;
using System.Net.Sockets;
using OpenUrban.Api.Addresses;

namespace OpenUrban.Api.Clients;

internal static class ClientAddress
{
    /// <summary>
    /// By which a client is counted; null for this machine, where it is not: all who come through it look alike. What a proxy
    /// here passes on has the address of who sent it.
    /// </summary>
    public static IPAddress? Counted(HttpContext http, RateLimitOptions options) =>
        Of(http) is var client
        && (options.Loopback || !IPAddress.IsLoopback(client) || http.Features.Get<ForwardedClient>() is not null)
            ? client
            : null;

    /// <summary>
    /// What tells one client from another: an IPv4 address, or the first 64 bits of an IPv6 address, which a
    /// provider gives to one customer (RFC 6177).
    /// </summary>
    public static IPAddress Of(HttpContext http)
    {
        var address = http.Connection.RemoteIpAddress ?? IPAddress.Loopback;
        if (address.IsIPv4MappedToIPv6)
        {
            return address.MapToIPv4();
        }

        if (address.AddressFamily != AddressFamily.InterNetworkV6 || IPAddress.IsLoopback(address))
        {
            return address;
        }

        var bytes = address.GetAddressBytes();
        bytes.AsSpan(8).Clear();
        return new IPAddress(bytes);
    }
}
