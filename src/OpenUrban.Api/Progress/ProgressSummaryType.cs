using GraphQL.Types;
using OpenUrban.Api.Plans;
using OpenUrban.Api.Releases;
using OpenUrban.Api.Sources;
using OpenUrban.Data.Plans;
using OpenUrban.GraphQL.Execution;
using OpenUrban.GraphQL.Limits;
using OpenUrban.GraphQL.Receipts;
using OpenUrban.Statistics.Progress;

namespace OpenUrban.Api.Progress;

internal sealed class ProgressSummaryType : ObjectGraphType<ProgressSummary>
{
    /// <summary>So many targets are there, where the data are not in memory.</summary>
    private const int UsualTargets = 10;

    public ProgressSummaryType()
    {
        Name = "ProgressSummary";
        Description = "How many targets stand how: counts, whose sum is total.";
        this.Notes((Receipt receipt, ProgressSummary summary) => receipt.Cite(summary.SourceIds));
        Count("achieved", "Targets that are met.", ProgressStatus.Achieved);
        Count("onTrack", "Targets whose last value is on the path, or ahead of it.", ProgressStatus.OnTrack);
        Count("offTrack", "Targets whose last value is short of the path.", ProgressStatus.OffTrack);
        Count(
            "deteriorating",
            "Targets whose last value is farther from them than the baseline.",
            ProgressStatus.Deteriorating
        );
        Count(
            "overdue",
            "Targets whose deadline has passed and that are not met by any value that is known, although that of the deadline's "
                + "year is in or should be.",
            ProgressStatus.Overdue
        );
        Count(
            "awaitingData",
            "Targets whose deadline has passed, while the figure of its year is not yet due.",
            ProgressStatus.AwaitingData
        );
        Count(
            "notAssessable",
            "Targets that have a figure and cannot be judged, mostly because data are missing; the progress of each says why.",
            ProgressStatus.NotAssessable
        );
        Count(
            "noFigure",
            "Targets that have no figure to be judged by: a quality, an event, a length of time.",
            ProgressStatus.NoFigure
        );
        Field<NonNullGraphType<IntGraphType>>("total")
            .Description("All targets that count, 0 or more.")
            .From(source => source.Verdicts.Count);
        var targets = Field<NonNullGraphType<ListGraphType<NonNullGraphType<TargetType>>>>("targets")
            .Description(
                "The targets that were counted, by code. Their progress is as of the same day; ask for it by the same method."
            )
            .From(summary => summary.Targets.Select(target => new DatedTarget(target, summary.Clock)))
            .FieldType;
        new ListSize(place => new ListExtent(
            (place.State as ReleaseState)?.Snapshot?.All<Target>().Count(target => target.IsLatest) ?? UsualTargets
        )).AddTo(targets);
    }

    private void Count(string name, string description, ProgressStatus status) =>
        Field<NonNullGraphType<IntGraphType>>(name).Description(description).From(source => source.Count(status));
}
