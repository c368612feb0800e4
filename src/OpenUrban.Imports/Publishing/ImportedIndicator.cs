using OpenUrban.Data.Indicators;
using OpenUrban.Data.Texts;

namespace OpenUrban.Imports.Publishing;

/// <summary>An indicator to be created.</summary>
public sealed record ImportedIndicator
{
    public required string Code { get; init; }

    public required LocalizedText Name { get; init; }

    public required LocalizedText Definition { get; init; }

    /// <summary>Code of a unit: one of the store or of the request.</summary>
    public required string Unit { get; init; }

    /// <summary>Power of ten that turns a value into the unit (SDMX UNIT_MULT).</summary>
    public int UnitMultiplier { get; init; }

    /// <summary>Digits after the point to publish it with; null: as many as the value with the most has.</summary>
    public int? Decimals { get; init; }

    public IndicatorDirection Direction { get; init; } = IndicatorDirection.Neutral;

    /// <summary>Code of a topic: one of the store or of the request.</summary>
    public required string Topic { get; init; }

    /// <summary>Whether the figure of an area is the sum of the figures of its parts.</summary>
    public bool Additive { get; init; }
}
