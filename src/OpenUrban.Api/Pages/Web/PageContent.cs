using System.Text.Json.Nodes;

namespace OpenUrban.Api.Pages.Web;

/// <summary>What an address asks a page to show.</summary>
/// <param name="Release">Number of the release that it is read from; null for the current one.</param>
/// <param name="Path">Its path below the site, in one form for all that mean the same.</param>
/// <param name="Search">What is read of its query string, with the question mark; empty for none.</param>
/// <param name="Key">All that the content depends on beside the data: <see cref="MadeAnswer.Key"/>.</param>
/// <param name="ReadAsync">Reads what is shown.</param>
internal sealed record PageContent(
    int? Release,
    string Path,
    string Search,
    IReadOnlyList<string?> Key,
    Func<CancellationToken, Task<JsonObject>> ReadAsync
);
