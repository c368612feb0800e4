namespace OpenUrban.Api.Telemetry;

/// <summary>What the API tells of itself. Section Telemetry of the settings.</summary>
internal sealed class TelemetryOptions
{
    /// <summary>Whether there are metrics and traces at all. Without them there is no <c>/metrics</c>.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>A port of its own for <c>/metrics</c>, on all interfaces; only <c>/health</c> is answered there beside it.</summary>
    public int? MetricsPort { get; set; }

    /// <summary>
    /// Whether <c>/metrics</c> is answered to everybody at every port. Otherwise only to this machine itself, and not through a proxy.
    /// </summary>
    public bool MetricsForEverybody { get; set; }
}
