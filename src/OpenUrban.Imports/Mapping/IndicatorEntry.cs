using OpenUrban.Data.Indicators;
using OpenUrban.Data.Texts;

namespace OpenUrban.Imports.Mapping;

/// <summary>What a mapping says of one indicator, or of all it does not name. Null: nothing.</summary>
public sealed record IndicatorEntry
{
    /// <summary>The code that the store has for it.</summary>
    public string? Code { get; init; }

    public LocalizedText? Name { get; init; }

    public LocalizedText? Definition { get; init; }

    public string? Unit { get; init; }

    public int? UnitMultiplier { get; init; }

    public int? Decimals { get; init; }

    public IndicatorDirection? Direction { get; init; }

    public string? Topic { get; init; }

    public bool? Additive { get; init; }
}
