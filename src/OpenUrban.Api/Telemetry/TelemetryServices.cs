using Microsoft.Extensions.Diagnostics.Metrics;
using Microsoft.Net.Http.Headers;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using OpenUrban.Api.Clients;
using OpenUrban.Api.Http;
using OpenUrban.GraphQL.Telemetry;

namespace OpenUrban.Api.Telemetry;

/// <summary>
/// Metrics at /metrics, and with the standard variable OTEL_EXPORTER_OTLP_ENDPOINT metrics and traces to a collector.
/// </summary>
internal static class TelemetryServices
{
    private static readonly string[] Meters = [GraphQLSources.Name, ReleaseMeter.Name];

    public static IServiceCollection AddTelemetry(this IServiceCollection services, IConfiguration configuration)
    {
        if (!IsEnabled(configuration))
        {
            return services;
        }

        // Local: what other hosts in this process measure is theirs. Nothing of ASP.NET's own, which is measured for
        // each request, also for those that are answered from memory.
        services.AddMetrics(metrics =>
        {
            foreach (var meter in Meters)
            {
                metrics.EnableMetrics(meter, instrumentName: null, listenerName: null, MeterScope.Local);
            }
        });
        services.AddHostedService<ReleaseMeter>();
        var telemetry = services
            .AddOpenTelemetry()
            .ConfigureResource(Describe)
            .WithMetrics(metrics => metrics.AddPrometheusExporter());
        if (configuration["OTEL_EXPORTER_OTLP_ENDPOINT"] is { Length: > 0 })
        {
            telemetry
                .WithMetrics(metrics => metrics.AddOtlpExporter())
                .WithTracing(traces =>
                    traces
                        .AddSource(GraphQLSources.Name)
                        .AddAspNetCoreInstrumentation(options => options.Filter = http => !http.Request.IsOfOperator())
                        .AddOtlpExporter()
                );
        }

        return services;
    }

    /// <summary>
    /// Makes ready what measures, while something else is done: it is some 40 milliseconds of loading and compiling, for which
    /// the first answer would wait otherwise.
    /// </summary>
    public static void BeginTelemetry(this WebApplication app) =>
        _ = Task.Run(() => app.Services.GetService<MeterProvider>());

    /// <summary>/metrics in the text format of Prometheus.</summary>
    public static void MapTelemetry(this WebApplication app)
    {
        if (!IsEnabled(app.Configuration))
        {
            return;
        }

        app.MapPrometheusScrapingEndpoint(
                MetricsAccess.Path,
                meterProvider: null,
                branch =>
                    branch.Use(
                        (http, next) =>
                        {
                            http.Response.Headers.CacheControl = CacheControlHeaderValue.NoStoreString;
                            return next(http);
                        }
                    ),
                optionsName: null
            )
            .OnlyRead();
    }

    private static bool IsEnabled(IConfiguration configuration) =>
        OptionsOf(configuration).Enabled && !configuration.GetValue<bool>("OTEL_SDK_DISABLED");

    public static TelemetryOptions OptionsOf(IConfiguration configuration) =>
        configuration.GetSection("Telemetry").Get<TelemetryOptions>() ?? new();

    /// <summary>Who measures; the standard variables OTEL_SERVICE_NAME and OTEL_RESOURCE_ATTRIBUTES say it better.</summary>
    private static void Describe(ResourceBuilder resource) =>
        resource
            .AddService("openurban", serviceVersion: typeof(TelemetryServices).Assembly.GetName().Version?.ToString(3))
            .AddEnvironmentVariableDetector();
}
