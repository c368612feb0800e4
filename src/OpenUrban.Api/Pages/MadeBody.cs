using OpenUrban.Api.Addresses;
using OpenUrban.GraphQL.ResponseCache;

namespace OpenUrban.Api.Pages;

/// <summary>What is sent of something that was made, with the address of the site still to be written in.</summary>
/// <param name="template">The body with the marks of <see cref="PageSite"/>.</param>
/// <param name="status">200, or 404 for a page that says that nothing is there.</param>
internal sealed class MadeBody(byte[] template, int status = StatusCodes.Status200OK)
{
    /// <summary>Shorter ones are not worth compressing: a packet of the network holds them.</summary>
    private const int LeastCompressed = 1024;

    /// <summary>Most sites whose compressed pages are kept: one for the world, one within, say.</summary>
    private const int MostSites = 2;

    private readonly IReadOnlyList<(int Start, int Length, int Mark)> marks = PageSite.Find(template);
    private readonly Lock gate = new();
    private readonly List<Compressed> compressed = [];
    private SiteAddress? missed;

    public int Status => status;

    /// <summary>What it takes to keep it, its compressed forms included.</summary>
    public long Bytes => template.Length + (template.Length / 2);

    public static implicit operator MadeBody(byte[] template) => new(template);

    /// <summary>The coding in which it is sent to a client that prefers this one.</summary>
    public ContentCoding CodingFor(ContentCoding preferred) =>
        template.Length < LeastCompressed ? ContentCoding.Identity : preferred;

    /// <summary>The page of a site.</summary>
    public ReadOnlyMemory<byte> In(ContentCoding coding, SiteAddress site)
    {
        if (coding == ContentCoding.Identity)
        {
            return Write(site);
        }

        var own = Of(site);
        var kept = coding == ContentCoding.Brotli ? own?.Brotli : own?.Gzip;
        if (kept is not null)
        {
            return kept;
        }

        var bytes = KeptBody.Compress(Write(site), coding);
        if (own is not null)
        {
            _ = coding == ContentCoding.Brotli ? own.Brotli = bytes : own.Gzip = bytes;
        }

        return bytes;
    }

    /// <summary>Where the forms of a site are kept; null where they are not: who makes up a host for each request is not waited on.</summary>
    private Compressed? Of(SiteAddress site)
    {
        lock (gate)
        {
            if (compressed.Find(c => c.Site == site) is { } known)
            {
                return known;
            }

            if (compressed.Count == MostSites)
            {
                // Only who comes twice in a row takes the place of another.
                if (missed != site)
                {
                    missed = site;
                    return null;
                }

                compressed.RemoveAt(0);
            }

            var added = new Compressed(site);
            compressed.Add(added);
            return added;
        }
    }

    private byte[] Write(SiteAddress site)
    {
        if (marks.Count == 0)
        {
            return template;
        }

        var texts = PageSite.TextsOf(site);
        var bytes = new byte[template.Length + marks.Sum(m => texts[m.Mark].Length - m.Length)];
        var (from, to) = (0, 0);
        foreach (var (start, length, mark) in marks)
        {
            template.AsSpan(from, start - from).CopyTo(bytes.AsSpan(to));
            to += start - from;
            texts[mark].CopyTo(bytes, to);
            to += texts[mark].Length;
            from = start + length;
        }

        template.AsSpan(from).CopyTo(bytes.AsSpan(to));
        return bytes;
    }

    private sealed class Compressed(SiteAddress site)
    {
        public SiteAddress Site => site;

        public byte[]? Brotli { get; set; }

        public byte[]? Gzip { get; set; }
    }
}
