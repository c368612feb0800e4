namespace OpenUrban.Exports;

/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">COUNTRY, REGION, PROVINCE, CITY, DISTRICT or ZONE.</param>
/// <param name="ParentCode">Code of the area it lies in; null for none.</param>
/// <param name="Longitude">Degrees east of its middle (WGS 84); null where it is not known.</param>
/// <param name="Latitude">Degrees north of it.</param>
public sealed record CatalogueArea(
    string Code,
    string Name,
    string Kind,
    string? ParentCode,
    double? Longitude,
    double? Latitude
);
