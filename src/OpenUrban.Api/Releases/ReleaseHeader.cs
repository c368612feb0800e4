namespace OpenUrban.Api.Releases;

internal static class ReleaseHeader
{
    /// <summary>Opens the request's <see cref="ReadSession"/> and says in the header OpenUrban-Release which release answers.</summary>
    public static IApplicationBuilder UseReleaseHeader(this IApplicationBuilder app, PathString path) =>
        app.UseWhen(
            http => http.Request.Path.StartsWithSegments(path, StringComparison.Ordinal),
            branch =>
                branch.Use(
                    async (http, next) =>
                    {
                        var session = http.RequestServices.GetRequiredService<ReadSession>();
                        await session.OpenAsync(http.RequestAborted);
                        http.Response.Headers["OpenUrban-Release"] = $"{session.Release.Number}";
                        await next(http);
                    }
                )
        );
}
