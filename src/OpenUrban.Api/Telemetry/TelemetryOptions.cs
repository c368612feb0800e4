namespace OpenUrban.Api.Telemetry;

/// <summary>What the API tells of itself. Section Telemetry of the settings.</summary>
internal sealed class TelemetryOptions
{
    /// <summary>Whether it measures and traces at all. Without it there is no /metrics.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>A port of its own for /metrics, on all interfaces, where nothing else is answered but /health; null for none.</summary>
    public int? MetricsPort { get; set; }

    /// <summary>Whether /metrics is answered to everybody and at every port. Without it only this machine itself may ask there.</summary>
    public bool MetricsForEverybody { get; set; }
}
