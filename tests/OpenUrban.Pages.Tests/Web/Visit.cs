using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace OpenUrban.Pages.Tests.Web;

/// <summary>An open page, with what it has asked for and what the browser had against it.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private readonly string authority;
    private readonly ConcurrentQueue<string> complaints = new();
    private readonly ConcurrentDictionary<IRequest, string> pending = new();

    /// <param name="page">A page that has not been anywhere yet.</param>
    /// <param name="authority">Host and port of the API, the only ones that may be asked.</param>
    public Visit(IPage page, string authority)
    {
        Page = page;
        this.authority = authority;
        page.Request += (_, request) => Ask(request);
        page.RequestFinished += (_, request) => pending.TryRemove(request, out var _);
        page.RequestFailed += (_, request) => complaints.Enqueue($"{request.Url}: {request.Failure}");
        page.PageError += (_, error) => complaints.Enqueue(error);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                complaints.Enqueue($"{message.Type}: {message.Text}");
            }
        };
    }

    public IPage Page { get; }

    /// <summary>Errors and warnings of the browser, requests that failed or went elsewhere.</summary>
    public IReadOnlyCollection<string> Complaints => complaints;

    /// <summary>Addresses that have not been answered.</summary>
    public string Pending => string.Join(", ", pending.Values);

    /// <summary>React renders the page anew in the browser, and from then on it answers to whoever uses it.</summary>
    public Task WaitForScriptAsync() =>
        Page.WaitForFunctionAsync("() => Object.keys(document).some(key => key.startsWith('__reactContainer'))");

    public Task WaitForPicturesAsync() =>
        Page.WaitForFunctionAsync("() => [...document.images].every(i => i.complete && i.naturalWidth > 0)");

    public ValueTask DisposeAsync() => new(Page.Context.CloseAsync());

    private void Ask(IRequest request)
    {
        pending[request] = request.Url;
        var address = new Uri(request.Url);
        if (address.Scheme is not ("data" or "blob") && address.Authority != authority)
        {
            complaints.Enqueue($"Asked elsewhere: {address}");
        }
    }
}
