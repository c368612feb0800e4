using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace OpenUrban.Api.Http;

/// <summary>Compresses whatever is text and was not compressed where it was made, while it is sent.</summary>
internal static class TextCompression
{
    public static IServiceCollection AddCompression(this IServiceCollection services)
    {
        services.AddResponseCompression(options =>
        {
            // An answer has no secret beside what its reader has sent, whose length could be guessed at.
            options.EnableForHttps = true;
            options.Providers.Add<BrotliCompressionProvider>();
            options.Providers.Add<GzipCompressionProvider>();
        });

        // Each answer is compressed anew: the better levels take several times as long for a few percent.
        services.Configure<BrotliCompressionProviderOptions>(o => o.Level = CompressionLevel.Fastest);
        services.Configure<GzipCompressionProviderOptions>(o => o.Level = CompressionLevel.Fastest);
        return services.AddSingleton<IResponseCompressionProvider, TextCompressionProvider>();
    }

    /// <summary>Behind the answer cache, whose answers are compressed already.</summary>
    public static IApplicationBuilder UseCompression(this IApplicationBuilder app) =>
        app.Use(
                (http, next) =>
                {
                    http.Response.OnStarting(Describe, http);
                    return next(http);
                }
            )
            .UseResponseCompression();

    /// <summary>
    /// Says of every text that it might have been sent in another coding, and of what has no body (HEAD, 304) what would be said
    /// of the answer that it stands for.
    /// </summary>
    private static Task Describe(object state)
    {
        var http = (HttpContext)state;
        var headers = http.Response.Headers;
        var provider = http.RequestServices.GetRequiredService<IResponseCompressionProvider>();
        var mayBeCompressed = provider.ShouldCompressResponse(http);
        if (
            mayBeCompressed
            && HttpMethods.IsHead(http.Request.Method)
            && provider.CheckRequestAcceptsCompression(http)
            && provider.GetCompressionProvider(http) is { } chosen
        )
        {
            headers.ContentEncoding = chosen.EncodingName;
            headers.ContentLength = null;
        }

        if (
            (mayBeCompressed || http.Response.StatusCode == StatusCodes.Status304NotModified)
            && !headers
                .GetCommaSeparatedValues(HeaderNames.Vary)
                .Contains(HeaderNames.AcceptEncoding, StringComparer.OrdinalIgnoreCase)
        )
        {
            headers.Append(HeaderNames.Vary, HeaderNames.AcceptEncoding);
        }

        return Task.CompletedTask;
    }

    private sealed class TextCompressionProvider(
        IServiceProvider services,
        IOptions<ResponseCompressionOptions> options
    ) : ResponseCompressionProvider(services, options)
    {
        /// <summary>Shorter ones are not worth it: a packet of the network holds them.</summary>
        private const int LeastCompressed = 1024;

        public override bool ShouldCompressResponse(HttpContext context)
        {
            var headers = context.Response.Headers;
            return headers.ContentEncoding.Count == 0
                && headers.ContentRange.Count == 0
                && (headers.ContentLength is null or >= LeastCompressed)
                // The same bytes are promised by a strong tag, which compressed ones are not (RFC 9110, section 8.8.1).
                && (headers.ETag.Count == 0 || headers.ETag.ToString().StartsWith("W/", StringComparison.Ordinal))
                && IsText(headers.ContentType);
        }

        private static bool IsText(string? contentType) =>
            MediaTypeHeaderValue.TryParse(contentType, out var type)
            && (
                type.Type.Equals("text", StringComparison.OrdinalIgnoreCase)
                || type.SubTypeWithoutSuffix.Value is "json" or "xml" or "javascript" or "graphql"
                || type.Suffix.Value is "json" or "xml" or "csv"
            );
    }
}
