using OpenUrban.Data.Indicators;
using OpenUrban.Data.Snapshots;

namespace OpenUrban.Api.Suggestions;

/// <summary>Indicators by codes that they have elsewhere, and by those of editions and concepts.</summary>
internal static class IndicatorCodes
{
    public static IEnumerable<(Indicator Entity, string Why)> Find(ReleaseSnapshot release, string code)
    {
        if (release.ByCode<Vintage>(code) is { } edition && release.ById<Indicator>(edition.IndicatorId) is { } revised)
        {
            yield return (
                revised,
                $"{code} is an earlier edition of {revised.Code}: observations have it as their vintage."
            );
        }

        if (release.ByCode<Concept>(code) is { } concept)
        {
            foreach (var member in concept.Members.OrderBy(m => m.Rank))
            {
                yield return (release.ById<Indicator>(member.IndicatorId)!, $"It is a measure of the concept {code}.");
            }
        }

        foreach (var indicator in release.All<Indicator>())
        {
            if (CodeSuggestions.Naming(indicator.Identifiers, code) is { } why)
            {
                yield return (indicator, why);
            }
        }
    }
}
