using OpenUrban.Data.Areas;
using OpenUrban.Data.Texts;

namespace OpenUrban.Imports.Publishing;

/// <summary>An area to be created.</summary>
public sealed record ImportedArea
{
    public required string Code { get; init; }

    public required LocalizedText Name { get; init; }

    public required AreaKind Kind { get; init; }

    /// <summary>ISO 3166 code; null where there is none.</summary>
    public string? IsoCode { get; init; }
}
