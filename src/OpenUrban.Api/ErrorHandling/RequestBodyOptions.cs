namespace OpenUrban.Api.ErrorHandling;

/// <summary>How slowly the body of a request may come. Section RequestBody of the settings.</summary>
internal sealed class RequestBodyOptions
{
    /// <summary>Slowest rate of a body, in bytes a second. Slower ones are refused with 408.</summary>
    /// <remarks>A body of the largest size takes four minutes with it, and a phone on a bad line has ten times as many.</remarks>
    public double MinimumBytesPerSecond { get; set; } = 1_000;

    /// <summary>Seconds before that counts.</summary>
    /// <remarks>At least one and a bit: the server looks once a second.</remarks>
    public double GraceSeconds { get; set; } = 5;
}
