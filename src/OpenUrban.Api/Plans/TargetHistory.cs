using OpenUrban.Api.Releases;
using OpenUrban.Data;
using OpenUrban.Data.Plans;
using OpenUrban.GraphQL.Execution;

namespace OpenUrban.Api.Plans;

/// <summary>The versions of a target: those that the plan has published, and what this data set has made of them.</summary>
internal static class TargetHistory
{
    /// <summary>All versions that were known by the clock, the earliest first.</summary>
    public static IEnumerable<Target> VersionsOf(this OperationWriter writer, DatedTarget target) =>
        writer
            .State.GetOrAdd(
                typeof(TargetHistory),
                _ =>
                    writer
                        .Snapshot()
                        .All<Target>()
                        .OrderBy(t => t.PublishedOn)
                        .ThenBy(t => t.AddedInRelease)
                        .ThenBy(t => t.Id)
                        .ToLookup(t => t.Code)
            )[target.Target.Code]
            .Where(t => !(t.AddedInRelease > target.Clock.Release) && !(t.PublishedOn > target.Clock.AsOf));

    /// <summary>The target with a code, as it stands in the release that is answered from; null when there is none.</summary>
    public static Target? TargetOf(this OperationWriter writer, string code) =>
        writer
            .State.GetOrAdd(
                (typeof(TargetHistory), nameof(TargetOf)),
                _ => writer.Release().Targets().ToDictionary(target => target.Code, StringComparer.Ordinal)
            )
            .GetValueOrDefault(code);

    /// <summary>The version before one; null for the first.</summary>
    public static Target? Before(this IEnumerable<Target> versions, Target version) =>
        versions.TakeWhile(v => v.Id != version.Id).LastOrDefault();
}
