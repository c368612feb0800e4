using System.Text.Json;

namespace OpenUrban.Api.Pages.Web;

/// <summary>Where a page of <c>OpenUrban.Web</c> is, and which published document it asks.</summary>
/// <param name="Path">Pattern of its path, for example /indicators/{code}.</param>
/// <param name="Page">Its name among the pages.</param>
/// <param name="Operation">Name of the document; the names in the path are variables of it.</param>
internal sealed record WebRoute(string Path, string Page, string Operation)
{
    /// <summary>All of them: the pages read the same file.</summary>
    public static IReadOnlyList<WebRoute> All { get; } = Read();

    private static List<WebRoute> Read()
    {
        using var file = typeof(WebRoute).Assembly.GetManifestResourceStream("routes.json")!;
        return JsonSerializer.Deserialize<List<WebRoute>>(file, JsonSerializerOptions.Web)!;
    }
}
