using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace OpenUrban.Api.Addresses;

/// <summary>
/// What the parts of an address may look like that come from outside. Whatever passes stands in HTML, JSON and headers as it
/// is: none of its characters means anything there.
/// </summary>
internal static partial class AddressGrammar
{
    private const int LongestHost = 253;
    private const int LongestPath = 200;

    public static bool IsScheme(string text) =>
        text.Equals(Uri.UriSchemeHttp, StringComparison.OrdinalIgnoreCase)
        || text.Equals(Uri.UriSchemeHttps, StringComparison.OrdinalIgnoreCase);

    /// <summary>A name, an IPv4 address or an IPv6 address in brackets, and perhaps a port (RFC 3986, 3.2.2; RFC 1123, 2.1).</summary>
    public static bool IsHost(ReadOnlySpan<char> text)
    {
        var end = text.Length > 0 && text[0] == '[' ? text.IndexOf(']') + 1 : text.IndexOf(':');
        var name = end < 0 ? text : text[..end];
        return IsName(name) && (end < 0 || IsPort(text[end..]));
    }

    /// <summary>A path of plain segments that begins with one slash: a second one would begin another host.</summary>
    public static bool IsPath(string text) => text.Length <= LongestPath && Path().IsMatch(text);

    private static bool IsName(ReadOnlySpan<char> name)
    {
        if (name.Length is 0 or > LongestHost)
        {
            return false;
        }

        if (name[0] == '[')
        {
            return IPAddress.TryParse(name[1..^1], out var address)
                && address.AddressFamily == AddressFamily.InterNetworkV6
                && !name.Contains('%');
        }

        // No empty label; the point at the end of a full name is allowed.
        var before = '.';
        foreach (var letter in name)
        {
            if (!(char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' || (letter == '.' && before != '.')))
            {
                return false;
            }

            before = letter;
        }

        return true;
    }

    private static bool IsPort(ReadOnlySpan<char> text) =>
        text.Length == 0
        || (
            text[0] == ':'
            && ushort.TryParse(text[1..], NumberStyles.None, CultureInfo.InvariantCulture, out var port)
            && port > 0
        );

    [GeneratedRegex(@"\A(/(?!\.{1,2}(/|\z))[A-Za-z0-9._~-]+)+/?\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Path();
}
