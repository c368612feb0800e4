using OpenUrban.Data.Texts;

namespace OpenUrban.Imports.Publishing;

/// <summary>A unit or topic to be created where the store has none of this code.</summary>
public sealed record ImportedName
{
    public required string Code { get; init; }

    public required LocalizedText Name { get; init; }

    /// <summary>Symbol of a unit, such as %; null where there is none, and of a topic.</summary>
    public string? Symbol { get; init; }

    /// <summary>Whether what is measured in a unit may be divided by persons or square kilometres. A percentage may not.</summary>
    public bool IsDivisible { get; init; } = true;

    /// <summary>What a unit means; null of a topic.</summary>
    public LocalizedText? Definition { get; init; }
}
