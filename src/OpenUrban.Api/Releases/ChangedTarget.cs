using OpenUrban.Api.Plans;
using OpenUrban.Data.Plans;
using OpenUrban.Data.Releases;
using OpenUrban.GraphQL.Execution;
using OpenUrban.GraphQL.Paging;

namespace OpenUrban.Api.Releases;

/// <summary>How a target as it stands differs from what it was in the release before.</summary>
/// <param name="Release">Number of the release.</param>
/// <param name="Code">Code of the target.</param>
/// <param name="Before">As the release before had it; null when it had none.</param>
/// <param name="After">As the release has it; null when it has none.</param>
internal sealed record ChangedTarget(int Release, string Code, Target? Before, Target? After) : IChange
{
    public ChangeKind Kind => ReleaseChanges.KindOf(Before is not null, After is not null);

    /// <summary>The changes of a release, by code.</summary>
    public static IReadOnlyList<ChangedTarget> Of(OperationWriter writer, int release) =>
        writer.State.GetOrAdd((typeof(ChangedTarget), release), _ => Find(writer.Snapshot().All<Target>(), release));

    private static List<ChangedTarget> Find(IReadOnlyList<Target> versions, int release)
    {
        var before = new TargetClock(null, release - 1)
            .InForce(versions)
            .ToDictionary(t => t.Code, StringComparer.Ordinal);
        var after = new TargetClock(null, release).InForce(versions).ToDictionary(t => t.Code, StringComparer.Ordinal);
        return
        [
            .. before
                .Keys.Union(after.Keys, StringComparer.Ordinal)
                .Order(CodePoints.Order)
                .Select(code => new ChangedTarget(
                    release,
                    code,
                    before.GetValueOrDefault(code),
                    after.GetValueOrDefault(code)
                ))
                .Where(change => TargetChanges.Differ(change.Before, change.After)),
        ];
    }
}
