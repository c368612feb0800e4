using OpenUrban.Data.Areas;

namespace OpenUrban.Api.Series;

/// <summary>What transforms need to know of an area: where it belongs, and how large it is.</summary>
internal sealed record AreaPlace(
    int Id,
    AreaKind Kind,
    int? ParentId,
    double? Km2,
    int? Km2Year,
    IReadOnlyList<int> Km2SourceIds
);
