namespace OpenUrban.Api.Pages;

/// <summary>What pages may take. Section Pages of the settings.</summary>
internal sealed class PageOptions
{
    /// <summary>Most memory for pages that are cached, in MiB.</summary>
    public int MaximumMegabytes { get; set; } = 16;

    /// <summary>Most pages that wait to be made; what is more is 503.</summary>
    /// <remarks>A reader waits a second or two for the last of them.</remarks>
    public int MaximumWaiting { get; set; } = 16;

    /// <summary>Pages that are rendered at once, 20 MB each; 0 for half of the processors.</summary>
    /// <remarks>So the other half answers.</remarks>
    public int Renderers { get; set; }

    /// <summary>
    /// Milliseconds that a request waits for the page of a new release before it gets that of the one before, in the first minute.
    /// </summary>
    public int FormerAfterMilliseconds { get; set; } = 300;
}
