using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Acornima.Ast;
using Jint;

namespace OpenUrban.Api.Pages.Web;

/// <summary>
/// Renders the pages of <c>OpenUrban.Web</c> by running their own script here, so that what a search engine or a browser
/// without script reads is the page itself. Without Node.js: that is needed only when the script is built.
/// </summary>
internal sealed class WebRenderer : IDisposable
{
    private readonly string file;
    private readonly Lazy<Prepared<Script>> script;
    private readonly ConcurrentBag<Engine> idle = [];
    private readonly Lazy<string> version;

    public WebRenderer()
        : this(Path.Combine(AppContext.BaseDirectory, "pages", "server.js")) { }

    /// <param name="file">The script of the pages.</param>
    internal WebRenderer(string file)
    {
        this.file = file;
        version = new(() => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file))));
        script = new(() => Engine.PrepareScript(File.ReadAllText(file), file));
    }

    /// <summary>Changes when the pages are built anew: then what was rendered before is no longer what they are.</summary>
    public string Version => version.Value;

    /// <summary>Whether the pages were built.</summary>
    public bool IsBuilt => File.Exists(file);

    /// <summary>
    /// Renders a page, with the marks of <see cref="PageSite"/> for the address of the site. An engine holds some 20 MB, and there are
    /// as many as pages that are rendered at once.
    /// </summary>
    /// <param name="route">The page.</param>
    /// <param name="path">Its path below the site.</param>
    /// <param name="search">What it reads of its query string, with the question mark; empty for none.</param>
    /// <param name="data">What it shows.</param>
    /// <param name="cancellationToken">Cancelled when nobody waits any more.</param>
    public async Task<MadeBody> RenderAsync(
        WebRoute route,
        string path,
        string search,
        JsonNode data,
        CancellationToken cancellationToken
    )
    {
        var request = new RenderRequest(
            PageSite.Marks.Home,
            PageSite.Marks.Base,
            path,
            search,
            route.Page,
            route.Operation,
            data
        );

        // Not on the thread of the request: it takes a tenth of a second, the first time more than one.
        var page = await Task.Run(() => Render(request), cancellationToken);
        return new MadeBody(Encoding.UTF8.GetBytes(page.Html), page.Status);
    }

    public void Dispose()
    {
        foreach (var engine in idle)
        {
            engine.Dispose();
        }
    }

    private RenderedPage Render(RenderRequest request)
    {
        if (!idle.TryTake(out var engine))
        {
            engine = new Engine();
            engine.Execute(script.Value);
        }

        // An engine that has failed is not used again.
        var rendered = engine.Invoke("render", JsonSerializer.Serialize(request, JsonSerializerOptions.Web)).ToString();
        idle.Add(engine);
        return JsonSerializer.Deserialize<RenderedPage>(rendered, JsonSerializerOptions.Web)!;
    }
}
