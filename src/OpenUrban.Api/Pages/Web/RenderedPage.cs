namespace OpenUrban.Api.Pages.Web;

/// <summary>A page that was rendered.</summary>
/// <param name="Status">200; 404 where it says that there is nothing.</param>
/// <param name="Html">The whole page.</param>
internal sealed record RenderedPage(int Status, string Html);
