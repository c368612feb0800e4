using GraphQL;
using GraphQL.Types;
using OpenUrban.Api.Releases;
using OpenUrban.Data.Plans;
using OpenUrban.Data.Releases;
using OpenUrban.GraphQL.Errors;
using OpenUrban.GraphQL.Execution;
using OpenUrban.GraphQL.Paging;
using OpenUrban.GraphQL.Scalars;

namespace OpenUrban.Api.Plans;

/// <summary>As of when a target is asked for. What belongs to the target goes by the same clocks.</summary>
/// <param name="AsOf">The day by which plans and sources had to have published; null for now.</param>
/// <param name="Release">Number of one of our releases; null for the current one.</param>
internal readonly record struct TargetClock(DateOnly? AsOf, int? Release)
{
    public static IReadOnlyList<QueryArgument> Arguments() =>
        [
            new QueryArgument<DateType>
            {
                Name = "asOf",
                Description =
                    "Targets as the plans had set them by this day, one version a code, and their progress by the values that "
                    + "the sources had published by then. Without it, as they now stand.",
            },
            new QueryArgument<IntGraphType>
            {
                Name = "release",
                Description =
                    "Number of the release of this data set to answer from, 1 to the current one. Without it, the one that the "
                    + "request names, or the current one.",
            },
        ];

    /// <summary>Reads the arguments; one that the field does not have is not given.</summary>
    public static TargetClock Read(IResolveFieldContext context) =>
        new(context.GetArgument<DateOnly?>("asOf"), context.GetArgument<int?>("release"));

    /// <summary>The clock of what is asked for without one: that of the request.</summary>
    public static TargetClock Of(OperationWriter writer) => new(null, writer.Release().Earlier);

    /// <summary>With the release of the request where it names none.</summary>
    /// <exception cref="RequestError">There is no such release.</exception>
    public TargetClock Checked(OperationWriter writer)
    {
        var current = writer.Release().Current.Release.Number;
        if (Release is { } release && (release < 1 || release > current))
        {
            throw ReleaseNumbers.Unknown(release, current);
        }

        return this with
        {
            Release = Release ?? writer.Release().Earlier,
        };
    }

    /// <summary>All versions that were known then.</summary>
    public IQueryable<Target> Known(IQueryable<Target> targets)
    {
        if (Release is { } release)
        {
            targets = targets.Where(t => t.AddedInRelease <= release);
        }

        return Until(targets);
    }

    /// <summary>The versions then in force, one a code, by code.</summary>
    public IEnumerable<Target> InForce(IReadOnlyList<Target> targets)
    {
        var (asOf, release) = (AsOf, Release);
        return targets
            .Where(t =>
                (
                    release is null
                        ? t.RemovedInRelease is null
                        : t.AddedInRelease <= release && !(t.RemovedInRelease <= release)
                ) && !(t.PublishedOn > asOf)
            )
            .GroupBy(t => t.Code, StringComparer.Ordinal)
            .Select(versions => versions.MaxBy(t => t.PublishedOn)!)
            .OrderBy(t => t.Code, CodePoints.Order);
    }

    private IQueryable<Target> Until(IQueryable<Target> targets) =>
        AsOf is { } day ? targets.Where(t => t.PublishedOn <= day) : targets;
}
