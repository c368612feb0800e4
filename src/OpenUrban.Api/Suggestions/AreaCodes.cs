using OpenUrban.Data.Areas;
using OpenUrban.Data.Snapshots;

namespace OpenUrban.Api.Suggestions;

/// <summary>Areas by codes that they have elsewhere, and by those of areas that they have absorbed.</summary>
internal static class AreaCodes
{
    public static IEnumerable<(Area Entity, string Why)> Find(ReleaseSnapshot release, string code)
    {
        foreach (var area in release.All<Area>())
        {
            foreach (var past in area.Predecessors.Where(p => p.Code == code))
            {
                yield return (area, $"{code} was {past.Name.En} until {past.Until}; {area.Code} has absorbed it.");
            }

            if (string.Equals(area.IsoCode, code, StringComparison.OrdinalIgnoreCase))
            {
                yield return (area, $"{code} is its code in ISO 3166-2.");
            }

            if (CodeSuggestions.Naming(area.Identifiers, code) is { } why)
            {
                yield return (area, why);
            }
        }
    }
}
