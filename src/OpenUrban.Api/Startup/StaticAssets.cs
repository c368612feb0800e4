using Microsoft.Net.Http.Headers;

namespace OpenUrban.Api.Startup;

internal static class StaticAssets
{
    /// <summary>Folders of files whose names change with their contents.</summary>
    private static readonly string[] Hashed = ["web/assets/", "playground/assets/"];

    /// <summary>The scripts, styles and pictures that were built, compressed; browsers keep those that never change.</summary>
    public static void MapAssets(this WebApplication app)
    {
        // Beside its sources it would look at each request whether a file has changed, and send what is new without compressing it.
        app.Configuration["ReloadStaticAssetsAtRuntime"] = "false";
        app.MapStaticAssets()
            .Add(endpoint =>
            {
                if (
                    endpoint is RouteEndpointBuilder { RequestDelegate: { } send } route
                    && Array.Exists(
                        Hashed,
                        folder => route.RoutePattern.RawText!.StartsWith(folder, StringComparison.Ordinal)
                    )
                )
                {
                    endpoint.RequestDelegate = http =>
                    {
                        http.Response.OnStarting(() =>
                        {
                            http.Response.Headers[HeaderNames.CacheControl] = "public, max-age=31536000, immutable";
                            return Task.CompletedTask;
                        });
                        return send(http);
                    };
                }
            });
    }
}
