using GraphQL;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;
using OpenUrban.Api.Plans;
using OpenUrban.Api.Releases;
using OpenUrban.Data;
using OpenUrban.Data.Plans;
using OpenUrban.GraphQL.Execution;

namespace OpenUrban.Api.Progress;

/// <summary>The field progress of what has targets: how many of them stand how.</summary>
internal static class ProgressSummaryFields
{
    /// <param name="type">The type that gets the field.</param>
    /// <param name="which">Which targets count, in words.</param>
    /// <param name="counts">Which targets count.</param>
    public static void Progress<TSource>(
        this ComplexGraphType<TSource> type,
        string which,
        Func<TargetScope, int, Func<Target, bool>> counts
    )
        where TSource : class, IEntity
    {
        var field = type.Field<NonNullGraphType<ProgressSummaryType>>("progress")
            .Description($"How many of {which} stand how. Each counts once. Statuses are counted, never averaged.")
            .FieldType;
        ProgressArguments.AddTo(
            field,
            "The targets as the plans had set them by this day, judged as of it by the values then published. Without it, as "
                + "they now stand, judged as of the day on which the release was published."
        );
        field.WriteWith<TSource>(selection =>
        {
            var arguments = selection.Bind(ProgressArguments.Read);
            return new SummaryWriter<TSource>(
                (writer, source) => Summarize(writer, arguments.Get(writer), scope => counts(scope, source.Id)),
                selection.Writer<ProgressSummary>()
            );
        });
    }

    private static ProgressSummary Summarize(
        OperationWriter writer,
        ProgressArguments arguments,
        Func<TargetScope, Func<Target, bool>> counts
    )
    {
        var release = writer.Snapshot();
        var clock = new TargetClock(arguments.AsOf, Release: null).Checked(writer);
        var scope = new TargetScope(release.All<Goal>(), release.All<MeasureGoal>(), release.All<Measure>());
        var judged = clock
            .InForce(release.All<Target>())
            .Where(counts(scope))
            .Select(t => (Target: t, Progress: writer.ProgressOf(t, clock, arguments.Method, indicator: null)))
            .ToList();
        if (judged.Exists(j => j.Progress is null))
        {
            return new ProgressSummary(clock, [], []);
        }

        return new ProgressSummary(
            clock,
            [.. judged.Select(j => (j.Target, j.Progress!.Verdict.Status))],
            [.. judged.SelectMany(j => j.Progress!.Cited).Select(o => o.Publication.SourceId)]
        );
    }

    private sealed class SummaryWriter<TSource>(
        Func<OperationWriter, TSource, ProgressSummary> summarize,
        ValueWriter<ProgressSummary> summary
    ) : FieldWriter<TSource>
    {
        public override void Write(OperationWriter writer, TSource source) =>
            summary.Write(writer, summarize(writer, source));
    }
}
