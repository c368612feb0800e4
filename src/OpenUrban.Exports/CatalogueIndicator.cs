namespace OpenUrban.Exports;

/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Definition">What is counted, and how.</param>
/// <param name="UnitCode">Code of the unit.</param>
/// <param name="UnitName">The unit in words.</param>
/// <param name="UnitSymbol">Its symbol, for example %; null where it has none.</param>
/// <param name="UnitMultiplier">Power of ten that turns a value into the unit (SDMX UNIT_MULT).</param>
/// <param name="Decimals">Digits after the point that values usually have.</param>
public sealed record CatalogueIndicator(
    string Code,
    string Name,
    string Definition,
    string UnitCode,
    string UnitName,
    string? UnitSymbol,
    int UnitMultiplier,
    int Decimals
);
