using OpenUrban.Data.Observations;

namespace OpenUrban.Api.Observations;

/// <summary>One publication of a value and what it did to the one before.</summary>
internal sealed record Revision(Observation Observation, RevisionChange Change)
{
    /// <summary>The publications of one value, the earliest first, each compared with the one that was in force before it.</summary>
    public static IReadOnlyList<Revision> Of(IEnumerable<Observation> versions)
    {
        var revisions = new List<Revision>();
        Observation? inForce = null;
        foreach (var version in versions.OrderBy(PublicationRank.OfDate))
        {
            revisions.Add(new Revision(version, RevisionChanges.Of(inForce, version)));
            inForce = version.IsConfirmation ? inForce : version;
        }

        return revisions;
    }
}
