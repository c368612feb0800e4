using System.Text.Json;

namespace OpenUrban.Api.Pages.Web;

/// <summary>Where a page of <c>OpenUrban.Web</c> is, and which published document it asks.</summary>
/// <param name="Path">Pattern of its path, for example /indicators/{code}.</param>
/// <param name="Page">Its name among the pages.</param>
/// <param name="Operation">Name of the document; the names in the path are variables of it.</param>
internal sealed record WebRoute(string Path, string Page, string Operation)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>The field of the answer that is null where nothing is at the address; null where there always is something.</summary>
    public string? Subject { get; init; }

    /// <summary>The parameters that it reads beside release and language.</summary>
    public IReadOnlyList<WebParameter> Parameters { get; init; } = [];

    /// <summary>All of them: the pages read the same file.</summary>
    public static IReadOnlyList<WebRoute> All { get; } = Read();

    /// <summary>The path with values in the places of its names.</summary>
    public string PathWith(RouteValueDictionary values)
    {
        var path = Path;
        foreach (var (name, value) in values)
        {
            path = path.Replace($"{{{name}}}", Uri.EscapeDataString($"{value}"), StringComparison.Ordinal);
        }

        return path;
    }

    private static List<WebRoute> Read()
    {
        using var file = typeof(WebRoute).Assembly.GetManifestResourceStream("routes.json")!;
        return JsonSerializer.Deserialize<List<WebRoute>>(file, Json)!;
    }
}
