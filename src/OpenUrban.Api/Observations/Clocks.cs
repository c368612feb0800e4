using GraphQL;
using GraphQL.Types;
using OpenUrban.Data;
using OpenUrban.Data.Observations;
using OpenUrban.Data.Releases;
using OpenUrban.GraphQL.Scalars;

namespace OpenUrban.Api.Observations;

/// <summary>As of when values are asked for, by the two clocks that they have.</summary>
/// <param name="AsOf">The day by which the sources had to have published a value; null for as now known.</param>
/// <param name="Release">Number of the release that is asked; null for the one that the request is answered from.</param>
internal sealed record Clocks(DateOnly? AsOf, int? Release)
{
    public static IEnumerable<QueryArgument> Arguments() =>
        [
            new QueryArgument<DateType>
            {
                Name = "asOf",
                Description =
                    "Values as the sources had published them by this day, one a year. Without it, as now known.",
            },
            new QueryArgument<IntGraphType>
            {
                Name = "release",
                Description =
                    "Number of the release of this data set to answer from. Without it, the one that the request names, "
                    + "or the current one.",
            },
        ];

    public static Clocks Read(IResolveFieldContext context) =>
        new(context.GetArgument<DateOnly?>("asOf"), context.GetArgument<int?>("release"));

    /// <summary>The versions of values among which those in force are.</summary>
    public IQueryable<Observation> Versions(IQueryable<Observation> observations) =>
        AsOf is { } day ? All(observations).Where(o => o.PublishedOn <= day) : All(observations);

    /// <summary>Those that are left out only because no better day is known.</summary>
    public IQueryable<Observation> Undated(IQueryable<Observation> observations) =>
        AsOf is { } day
            ? All(observations)
                .Where(o =>
                    o.PublishedOn > day
                    && o.PublishedPrecision == DatePrecision.NotAfter
                    && !o.IsConfirmation
                    && o.Year < day.Year
                )
            : All(observations).Where(_ => false);

    private IQueryable<Observation> All(IQueryable<Observation> observations) =>
        Release is { } release ? observations.InRelease(release) : observations.Live();

    /// <summary>The values that were in force: one a period.</summary>
    public IQueryable<Observation> Values(IQueryable<Observation> observations) =>
        AsOf is null && Release is null ? observations.Where(o => o.IsLatest) : Versions(observations).InForce();
}
