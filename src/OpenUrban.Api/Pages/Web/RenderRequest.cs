using System.Text.Json;

namespace OpenUrban.Api.Pages.Web;

/// <summary>What a page is rendered from.</summary>
/// <param name="Home">Scheme, host and path base of this server.</param>
/// <param name="Path">Its path.</param>
/// <param name="Search">Its query string, with the question mark; empty for none.</param>
/// <param name="Page">Its name among the pages.</param>
/// <param name="Operation">Name of the document that it asks.</param>
/// <param name="Data">What that was answered.</param>
internal sealed record RenderRequest(
    string Home,
    string Path,
    string Search,
    string Page,
    string Operation,
    JsonElement Data
);
