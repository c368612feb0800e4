using System.Net;
using System.Net.Sockets;

namespace OpenUrban.Api.Clients;

internal static class ClientAddress
{
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
