namespace OpenUrban.Api.Pages;

/// <summary>What pages may take. Section Pages of the settings.</summary>
internal sealed class PageOptions
{
    /// <summary>Most memory for pages that are kept, in MiB.</summary>
    public int MaximumMegabytes { get; set; } = 16;

    /// <summary>
    /// How many pages wait to be made at most. A reader waits a second or two for the last of them; what is more is refused.
    /// </summary>
    public int MaximumWaiting { get; set; } = 16;

    /// <summary>
    /// How many pages are rendered at once; 0 for half of the processors, so that the other half answers. Each takes 20 MB.
    /// </summary>
    public int Renderers { get; set; }

    /// <summary>How long a request waits for the page of a new release, before it gets that of the one before, in milliseconds.</summary>
    public int FormerAfterMilliseconds { get; set; } = 300;
}
