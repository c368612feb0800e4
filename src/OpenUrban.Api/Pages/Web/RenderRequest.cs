using System.Text.Json.Nodes;

namespace OpenUrban.Api.Pages.Web;

/// <summary>What a page is rendered from.</summary>
/// <param name="Home">Scheme, host and path base of this server.</param>
/// <param name="Base">The path base alone; empty for none.</param>
/// <param name="Path">Its path below that.</param>
/// <param name="Search">What it reads of its query string, with the question mark; empty for none.</param>
/// <param name="Page">Its name among the pages.</param>
/// <param name="Operation">Name of the document that it asks; null for none.</param>
/// <param name="Data">What it shows.</param>
internal sealed record RenderRequest(
    string Home,
    string Base,
    string Path,
    string Search,
    string Page,
    string? Operation,
    JsonNode Data
);
