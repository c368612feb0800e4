using OpenUrban.Data.Texts;

namespace OpenUrban.Data.Plans;

/// <summary>By when a target is to be met.</summary>
public sealed record Deadline
{
    /// <summary>Last day of the deadline; null when there is none.</summary>
    public DateOnly? Date { get; init; }

    public DatePrecision? Precision { get; init; }

    /// <summary>The deadline in words.</summary>
    public required LocalizedText Text { get; init; }

    public required DeadlineBasis Basis { get; init; }
}
