namespace OpenUrban.Api.Telemetry;

/// <summary>What the API tells of itself. Section Telemetry of the settings.</summary>
internal sealed class TelemetryOptions
{
    /// <summary>Whether it measures and traces at all. Without it there is no /metrics.</summary>
    public bool Enabled { get; set; } = true;
}
