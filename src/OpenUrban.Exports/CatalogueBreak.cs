namespace OpenUrban.Exports;

/// <param name="Year">The first year on the new basis.</param>
/// <param name="Reason">Why the series breaks.</param>
public sealed record CatalogueBreak(int Year, string Reason);
