using GraphQL;
using Microsoft.EntityFrameworkCore;
using OpenUrban.Api.Releases;
using OpenUrban.Data.Plans;
using OpenUrban.GraphQL.Answers;
using OpenUrban.GraphQL.Nodes;

namespace OpenUrban.Api.Plans;

/// <summary>
/// Finds targets for node and nodes: by code as they stand, and by <see cref="TargetCode.OfVersion"/> the versions that are
/// known, also those that a release has removed.
/// </summary>
internal sealed class TargetNodeSource : INodeSource
{
    public string TypeName => "Target";

    public async Task<IReadOnlyDictionary<string, object>> FindAsync(
        IResolveFieldContext context,
        IReadOnlyList<string> codes
    )
    {
        var rows = context.Rows();
        var ofVersions = codes.Select(TargetCode.OfTarget).OfType<string>().Distinct().ToList();
        var found = new Dictionary<string, object>();
        foreach (
            var target in await FindAsync(
                rows.Targets(),
                [.. codes.Where(code => TargetCode.OfTarget(code) is null)],
                context.CancellationToken
            )
        )
        {
            found[target.Code] = target;
        }

        // Of a request that names an earlier release: those that it knew.
        var known = default(TargetClock).Checked(context).Known(rows.Of<Target>());
        foreach (var target in await FindAsync(known, ofVersions, context.CancellationToken))
        {
            found[TargetCode.OfVersion(target)] = target;
        }

        return found;
    }

    public object? Find(DataState state, string code) =>
        state.Once(this, s => Named((ReleaseState)s)).GetValueOrDefault(code);

    private static async Task<List<Target>> FindAsync(
        IQueryable<Target> targets,
        IReadOnlyList<string> codes,
        CancellationToken cancellationToken
    ) => codes.Count == 0 ? [] : await targets.Where(t => codes.Contains(t.Code)).ToListAsync(cancellationToken);

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
