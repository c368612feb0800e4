namespace OpenUrban.GraphQL.Answers;

/// <summary>How answers are kept.</summary>
public sealed class AnswerCacheOptions
{
    /// <summary>Whether they are kept at all. Without it each request is answered anew.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>Most memory for answers, in MiB, with the requests that ask for them and their compressed forms.</summary>
    public int MaximumMegabytes { get; set; } = 64;

    /// <summary>Hours for which a store that processes share keeps answers and documents.</summary>
    public int SharedHours { get; set; } = 24;
}
