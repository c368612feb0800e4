using System.Text.Json;

namespace OpenUrban.Api.Pages.Web;

/// <summary>A page of <c>OpenUrban.Web</c>: where it is, and which published document it asks. All are in routes.json.</summary>
/// <param name="Page">Its name among the pages.</param>
internal sealed record WebRoute(string Page)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>Pattern of its path, for example /indicators/{code}; null for what stands at the address of something else.</summary>
    public string? Path { get; init; }

    /// <summary>Name of the document, of which names in the path are variables; null where its data are read otherwise.</summary>
    public string? Operation { get; init; }

    /// <summary>The field of the answer that is null where nothing is at the address; null where there always is something.</summary>
    public string? Subject { get; init; }

    /// <summary>Whether browsers take it over.</summary>
    public bool Script { get; init; } = true;

    /// <summary>Whether it stands in frames of other pages.</summary>
    public bool Framed { get; init; }

    /// <summary>The parameters that it reads beside release and language.</summary>
    public IReadOnlyList<WebParameter> Parameters { get; init; } = [];

    /// <summary>All of them: the pages read the same file.</summary>
    public static IReadOnlyList<WebRoute> All { get; } = Read();

    /// <summary>What a browser lets it do (CSP).</summary>
    public string SecurityPolicy =>
        Framed ? PageHeaders.OfFramed
        : Script ? PageHeaders.OfScripted
        : PageHeaders.OfStill;

    public static WebRoute Of(string page) => All.Single(route => route.Page == page);

    /// <summary>The path with values in the places of its names.</summary>
    public string PathWith(RouteValueDictionary values)
    {
        var path = Path!;
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
