using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.Json;
using Acornima.Ast;
using Jint;

namespace OpenUrban.Api.Pages.Web;

/// <summary>
/// Renders the pages of <c>OpenUrban.Web</c> by running their own script here, so that what a search engine or a browser
/// without script reads is the page itself. Without Node.js: that is needed only when the script is built.
/// </summary>
internal sealed class WebRenderer : IDisposable
{
    private readonly string file = Path.Combine(AppContext.BaseDirectory, "pages", "server.js");
    private readonly Lazy<Prepared<Script>> script;
    private readonly ConcurrentBag<Engine> idle = [];
    private readonly Lazy<string> version;

    public WebRenderer()
    {
        version = new(() => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file))));
        script = new(() => Engine.PrepareScript(File.ReadAllText(file), file));
    }

    /// <summary>Changes when the pages are built anew: then what was rendered before is no longer what they are.</summary>
    public string Version => version.Value;

    /// <summary>Whether the pages were built.</summary>
    public bool IsBuilt => File.Exists(file);

    /// <summary>Renders a page. An engine holds some 20 MB, and there are as many as pages that are rendered at once.</summary>
    /// <param name="request">What is rendered.</param>
    /// <param name="cancellationToken">Cancelled when nobody waits any more.</param>
    public Task<RenderedPage> RenderAsync(RenderRequest request, CancellationToken cancellationToken) =>
        // Not on the thread of the request: it takes a tenth of a second, the first time more than one.
        Task.Run(() => Render(request), cancellationToken);

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
