using OpenUrban.Data.Areas;
using OpenUrban.Data.Texts;

namespace OpenUrban.Imports.Mapping;

/// <summary>What a mapping says of one area, or of all it does not name. Null: nothing.</summary>
public sealed record AreaEntry
{
    /// <summary>The code that the store has for it.</summary>
    public string? Code { get; init; }

    public LocalizedText? Name { get; init; }

    public AreaKind? Kind { get; init; }

    /// <summary>ISO 3166 code.</summary>
    public string? Iso { get; init; }
}
