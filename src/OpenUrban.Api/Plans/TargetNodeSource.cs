using OpenUrban.Api.Releases;
using OpenUrban.Data.Plans;
using OpenUrban.GraphQL.Execution;
using OpenUrban.GraphQL.Nodes;

namespace OpenUrban.Api.Plans;

/// <summary>
/// Finds targets for node and nodes: by code as they stand, and by <see cref="TargetCode.OfVersion"/> the versions that are
/// known, also those that a release has removed.
/// </summary>
internal sealed class TargetNodeSource : INodeSource
{
    public string TypeName => "Target";

    public IReadOnlyDictionary<string, object> Find(OperationWriter writer, IReadOnlyCollection<string> codes) =>
        writer.State.GetOrAdd(this, state => Named((ReleaseState)state)).FoundIn(codes);

    /// <summary>The targets as they stand, and all versions that the release knew.</summary>
    private static Dictionary<string, Target> Named(ReleaseState release)
    {
        var named = release.Targets().ToDictionary(target => target.Code, StringComparer.Ordinal);
        foreach (var target in new TargetClock(null, release.Earlier).Known(release.Of<Target>()))
        {
            named[TargetCode.OfVersion(target)] = target;
        }

        return named;
    }
}
