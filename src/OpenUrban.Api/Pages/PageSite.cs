using System.Security.Cryptography;
using System.Text;
using OpenUrban.Api.Addresses;

namespace OpenUrban.Api.Pages;

/// <summary>
/// The address of the site in what is kept of a page: marks in its place, so that one page serves everybody by whatever address they
/// come. <see cref="MadeBody"/> writes the address in when it sends the page.
/// </summary>
internal static class PageSite
{
    /// <summary>Of this process alone: no text of the data and of a client can have it.</summary>
    private static readonly string Name = $"x{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(12))}";

    /// <summary>What pages are made with.</summary>
    public static SiteAddress Marks { get; } = new($"https://{Name}h.invalid", $"/{Name}b");

    private static readonly (byte[] Mark, Func<SiteAddress, byte[]> Text)[] Written =
    [
        (Utf8(Marks.Home), site => Utf8(site.Home)),
        (Utf8(Marks.Base), site => Utf8(site.Base)),
        // As the value of a parameter.
        (Utf8(Uri.EscapeDataString(Marks.Home)), site => Utf8(Uri.EscapeDataString(site.Home))),
        (Utf8(Uri.EscapeDataString(Marks.Base)), site => Utf8(Uri.EscapeDataString(site.Base))),
    ];

    private static readonly byte[] NameBytes = Utf8(Name);

    /// <summary>Where the marks stand in a page, in order.</summary>
    /// <returns>The place of each, its length, and which one it is.</returns>
    public static IReadOnlyList<(int Start, int Length, int Mark)> Find(ReadOnlySpan<byte> page)
    {
        var found = new List<(int, int, int)>();
        var at = 0;
        while (page[at..].IndexOf(NameBytes) is >= 0 and var next)
        {
            var place = at + next;
            at = place + NameBytes.Length;
            for (var mark = 0; mark < Written.Length; mark++)
            {
                var text = Written[mark].Mark;
                var start = place - text.AsSpan().IndexOf(NameBytes);
                if (start >= 0 && page[start..].StartsWith(text))
                {
                    found.Add((start, text.Length, mark));
                    at = start + text.Length;
                    break;
                }
            }
        }

        return found;
    }

    /// <summary>What stands in the place of each mark.</summary>
    public static byte[][] TextsOf(SiteAddress site) => [.. Written.Select(w => w.Text(site))];

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
