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
        state.Once(this, s => Named(s.Rows!.Of<Target>())).GetValueOrDefault(code);

    private static async Task<List<Target>> FindAsync(
        IQueryable<Target> targets,
        IReadOnlyList<string> codes,
        CancellationToken cancellationToken
    ) => codes.Count == 0 ? [] : await targets.Where(t => codes.Contains(t.Code)).ToListAsync(cancellationToken);

    private static Dictionary<string, Target> Named(IEnumerable<Target> targets)
    {
        var named = new Dictionary<string, Target>(StringComparer.Ordinal);
        foreach (var target in targets)
        {
            named[TargetCode.OfVersion(target)] = target;
            named[TargetCode.InId(target)] = target;
        }

        return named;
    }
}
