using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;
using OpenUrban.Api.Clients;
using OpenUrban.Api.ErrorHandling;
using OpenUrban.Api.Exports;
using OpenUrban.Api.Pages;
using OpenUrban.GraphQL.Errors;
using OpenUrban.GraphQL.Http;

namespace OpenUrban.Api.Addresses;

/// <summary>
/// Settles by which address a request has come, before anything else looks at it: scheme, host and path base of the request are
/// those of <see cref="SiteAddress"/> from here on, and its path is that below the base.
/// </summary>
internal static partial class AddressServices
{
    private static readonly (string Name, Func<string, bool> IsValid, Func<string, string> Normal)[] Checked =
    [
        (ForwardedHeadersDefaults.XForwardedProtoHeaderName, AddressGrammar.IsScheme, t => t.ToLowerInvariant()),
        (ForwardedHeadersDefaults.XForwardedHostHeaderName, t => AddressGrammar.IsHost(t), t => t),
        (ForwardedHeadersDefaults.XForwardedPrefixHeaderName, AddressGrammar.IsPath, t => t.TrimEnd('/')),
    ];

    public static IServiceCollection AddAddresses(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(_ => AddressOptions.Read(configuration));
        services
            .AddOptions<ForwardedHeadersOptions>()
            .Configure<AddressOptions>((options, addresses) => addresses.Configure(options));

        // The host builder's own filter looks at Host before a proxy's headers are read, and refuses without a word.
        return services.Configure<HostFilteringOptions>(options => options.AllowedHosts = ["*"]);
    }

    /// <summary>Whether the settings of addresses can be; what cannot is in the log.</summary>
    public static bool HasAddresses(this WebApplication app)
    {
        try
        {
            app.Services.GetRequiredService<AddressOptions>();
            return true;
        }
        catch (FormatException exception)
        {
            Wrong(app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("OpenUrban"), exception.Message);
            return false;
        }
    }

    /// <summary>Reads what a trusted proxy says of the request. Those that no proxy has passed on go by it.</summary>
    public static IApplicationBuilder UseForwardedAddresses(this IApplicationBuilder app)
    {
        var limit = app.ApplicationServices.GetRequiredService<AddressOptions>().ForwardLimit;
        return app.UseWhen(
            http => IsForwarded(http.Request.Headers),
            branch =>
                branch
                    .Use(
                        (HttpContext http, RequestDelegate next) =>
                        {
                            LeaveOutNonsense(http.Request.Headers, limit);
                            if (http.Request.Headers.ContainsKey(ForwardedHeadersDefaults.XForwardedForHeaderName))
                            {
                                http.Features.Set(ForwardedClient.Instance);
                            }

                            return next(http);
                        }
                    )
                    .UseForwardedHeaders()
        );
    }

    /// <summary>Refuses hosts that are none, or none of ours, and takes the path base from the path.</summary>
    public static IApplicationBuilder UseAddresses(this IApplicationBuilder app)
    {
        var options = app.ApplicationServices.GetRequiredService<AddressOptions>();
        return app.Use(
            (HttpContext http, RequestDelegate next) =>
            {
                var request = http.Request;
                TakeBase(
                    request,
                    request.PathBase.HasValue && options.Public is null ? request.PathBase : options.Base
                );
                if (request.Host is { HasValue: true } host && !IsOurs(host, options, request))
                {
                    return RefuseAsync(http);
                }

                if (options.Public is not null)
                {
                    request.Scheme = options.Scheme;
                    request.Host = options.Host;
                }

                return next(http);
            }
        );
    }

    private static bool IsForwarded(IHeaderDictionary headers) =>
        headers.ContainsKey(ForwardedHeadersDefaults.XForwardedForHeaderName)
        || headers.ContainsKey(ForwardedHeadersDefaults.XForwardedProtoHeaderName)
        || headers.ContainsKey(ForwardedHeadersDefaults.XForwardedHostHeaderName)
        || headers.ContainsKey(ForwardedHeadersDefaults.XForwardedPrefixHeaderName);

    /// <summary>
    /// Keeps of each header what the last proxies have said, which stands at its end, and that only if it is what the header
    /// is for. ASP.NET's reader takes any scheme and any path.
    /// </summary>
    private static void LeaveOutNonsense(IHeaderDictionary headers, int limit)
    {
        foreach (var (name, isValid, normal) in Checked)
        {
            if (!headers.ContainsKey(name))
            {
                continue;
            }

            var said = headers.GetCommaSeparatedValues(name).TakeLast(limit).Select(t => t.Trim()).ToList();
            if (said.Count > 0 && said.TrueForAll(t => isValid(t)))
            {
                headers[name] = string.Join(',', said.Select(normal));
            }
            else
            {
                headers.Remove(name);
            }
        }
    }

    private static void TakeBase(HttpRequest request, PathString path)
    {
        if (!path.HasValue)
        {
            return;
        }

        // Some proxies leave the base in the path, others have taken it out.
        if (request.Path.StartsWithSegments(path, StringComparison.OrdinalIgnoreCase, out var rest))
        {
            request.Path = rest.HasValue ? rest : "/";
        }

        request.PathBase = path;
    }

    /// <summary>Those who watch over the API name it as they reach it, often by a number.</summary>
    private static bool IsOurs(HostString host, AddressOptions options, HttpRequest request) =>
        AddressGrammar.IsHost(host.Value)
        && (options.Hosts.Count == 0 || HostString.MatchesAny(host.Value!, options.Hosts) || request.IsOfOperator());

    private static Task RefuseAsync(HttpContext http)
    {
        // What it names is not repeated, and nothing is written with it.
        http.Request.Host = default;
        return http.RefuseAsync(
            new RequestError(
                ErrorCode.BadRequest,
                "Host names no host of this server. Ask by its published address; who runs the server lists its hosts in AllowedHosts."
            )
        );
    }

    [LoggerMessage(50, LogLevel.Critical, "{Message}")]
    private static partial void Wrong(ILogger log, string message);
}
