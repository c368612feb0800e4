using OpenUrban.Data.Observations;

namespace OpenUrban.Api.Observations;

/// <summary>One publication of a value and what it did to the one before.</summary>
internal sealed record Revision(Observation Observation, RevisionChange Change)
{
    /// <summary>The publications of one value in the order of <see cref="PublicationRank"/>, the one that speaks last.</summary>
    public static IReadOnlyList<Revision> Of(IEnumerable<Observation> versions)
    {
        var revisions = new List<Revision>();
        foreach (var version in versions.OrderBy(PublicationRank.Of))
        {
            revisions.Add(new Revision(version, RevisionChanges.Of(revisions.LastOrDefault()?.Observation, version)));
        }

        return revisions;
    }
}
