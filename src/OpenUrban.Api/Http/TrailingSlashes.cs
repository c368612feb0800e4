namespace OpenUrban.Api.Http;

internal static class TrailingSlashes
{
    /// <summary>
    /// Lets an address with a slash at its end be the one without, for all routes alike: routing does so itself but for those
    /// whose last part takes everything. Before anything that reads the path.
    /// </summary>
    public static void UseTrailingSlashes(this IApplicationBuilder app) =>
        app.Use(
            (http, next) =>
            {
                if (http.Request.Path.Value is { Length: > 1 } path && path[^1] == '/')
                {
                    var trimmed = path.TrimEnd('/');
                    http.Request.Path = trimmed.Length == 0 ? "/" : trimmed;
                }

                return next(http);
            }
        );
}
