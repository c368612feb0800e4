namespace OpenUrban.Api.Pages;

/// <summary>Something that is made from one state of the data when it is asked for.</summary>
internal sealed record MadeAnswer
{
    /// <summary>Number of the release that it is made from; null for the current one.</summary>
    public int? Release { get; init; }

    /// <summary>
    /// All that it depends on beside the data and the site, in one form for all addresses that mean the same. It names no more than
    /// what is read: else everybody could have a page of their own made for each request.
    /// </summary>
    public required IReadOnlyList<string?> Key { get; init; }

    /// <summary>What a browser lets a page do (CSP).</summary>
    public string SecurityPolicy { get; init; } = PageHeaders.OfStill;

    /// <summary>Whether a script renders it, which few can be at once.</summary>
    public bool IsRendered { get; init; }

    /// <summary>Whether it may turn out that nothing is there: then no tag is answered before that is known.</summary>
    public bool MayBeMissing { get; init; }

    /// <summary>Makes it, with the marks of <see cref="PageSite"/> for the address of the site.</summary>
    public required Func<CancellationToken, Task<MadeBody>> MakeAsync { get; init; }
}
