namespace OpenUrban.Api.Pages;

/// <summary>Something that is made from one state of the data when it is asked for.</summary>
internal sealed record MadeAnswer
{
    /// <summary>Number of the release that it is made from; null for the current one.</summary>
    public int? Release { get; init; }

    /// <summary>What it depends on beside its address and the data.</summary>
    public IReadOnlyList<string?> Names { get; init; } = [];

    /// <summary>What a browser lets a page do (CSP).</summary>
    public string SecurityPolicy { get; init; } = Page.SecurityPolicy(isFramed: false);

    public required Func<CancellationToken, Task<MadeBody>> MakeAsync { get; init; }
}
