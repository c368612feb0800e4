namespace OpenUrban.GraphQL.ResponseCache;

/// <summary>How answers are kept.</summary>
public sealed class AnswerCacheOptions
{
    /// <summary>Whether answers are cached at all.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>Most memory for answers, with their requests and compressed forms, in MiB.</summary>
    public int MaximumMegabytes { get; set; } = 64;

    /// <summary>Hours for which Redis keeps answers and documents.</summary>
    public int SharedHours { get; set; } = 24;
}
