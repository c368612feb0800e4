using GraphQL.Types;
using OpenUrban.Api.Areas;
using OpenUrban.Api.Indicators;
using OpenUrban.Api.Progress;
using OpenUrban.Api.Texts;
using OpenUrban.Data.Areas;
using OpenUrban.Data.Indicators;
using OpenUrban.Data.Plans;
using OpenUrban.GraphQL.Execution;
using OpenUrban.GraphQL.Limits;
using OpenUrban.GraphQL.Paging;
using OpenUrban.GraphQL.Scalars;
using OpenUrban.GraphQL.Tabular;

namespace OpenUrban.Api.Plans;

internal sealed class TargetType : EntityType<Target>
{
    /// <summary>So many versions has a target, where the data are not in memory.</summary>
    private const int UsualVersions = 2;

    /// <summary>By so many indicators can a target be judged, where the data are not in memory.</summary>
    private const int UsualIndicators = 2;

    public TargetType()
        : base(
            "Target",
            "T-N1 for the national target, T-S0 to T-S7 for Shanghai's: the same for all versions of the target.",
            TargetCode.InId,
            TargetCode.IdDescription
        )
    {
        Description = "What a plan wants to have reached, as far as it can be told whether it has been.";
        this.Text(
            "phrase",
            "The words of the text, quoted only to identify the figure; in English a translation.",
            t => t.Phrase
        );
        Field<NonNullGraphType<TargetComparatorType>>("comparator")
            .Description("How the observed value has to stand to the target's value.")
            .From(source => source.Comparator);
        Field<NonNullGraphType<TargetKindType>>("kind")
            .Description("What the value is a value of: a level, a sum over years, each single year, ...")
            .From(source => source.Kind);
        Field<FloatGraphType>("value")
            .Description("The value in the target's unit. Null when the target is qualitative.")
            .From(source => source.Value);
        this.One<UnitType, Target, Unit>(
            "unit",
            "Unit of the value. Null when the target is qualitative.",
            t => t.UnitId
        );
        Field<IntGraphType>("baselineYear")
            .Description(
                "The year from which progress counts: the last one that was complete by the end of the month in which the plan "
                    + "was issued. Null where the target has no figure to measure."
            )
            .From(source => source.BaselineYear);
        Field<IntGraphType>("periodYears")
            .Description(
                "Over how many years a sum is to be reached, where the plan says so without naming them. Null elsewhere."
            )
            .From(source => source.PeriodYears);
        Field<BasisType>("baselineBasis")
            .Description("Whether the text states the baseline year or it was inferred. Null without a baseline year.")
            .From(source => source.BaselineBasis);
        Field<NonNullGraphType<DeadlineType>>("deadline")
            .Description("By when it is to be met.")
            .From(source => source.Deadline);
        this.Text("note", "How the words of the text were read.", t => t.Note);
        this.Locators(t => t.Locators);
        this.One<NonNullGraphType<PlanType>, Target, Plan>("plan", "The plan that sets it.", t => t.PlanId);
        this.One<GoalType, Target, Goal>(
            "goal",
            "The goal it hangs on. Null when it hangs on something else.",
            t => t.GoalId
        );
        this.One<ActionType, Target, PlanAction>(
            "action",
            "The action it hangs on. Null when it hangs on something else.",
            t => t.ActionId
        );
        this.One<MeasureType, Target, Measure>(
            "measure",
            "The measure it hangs on. Null when it hangs on something else.",
            t => t.MeasureId
        );
        this.One<IndicatorType, Target, Indicator>(
            "indicator",
            "The indicator that the plan's words name best. Null when none was found; indicators has all that can judge it.",
            t => t.IndicatorId
        );
        AddIndicators();
        this.One<AreaInterfaceType, Target, Area>("area", "The area it is for.", t => t.AreaId);
        Field<NonNullGraphType<DateType>>("publishedOn")
            .Description("When the plan set this version of the target.")
            .From(source => source.PublishedOn);
        Field<NonNullGraphType<IntGraphType>>("addedInRelease")
            .Description("Number of the first release of this data set that has this version.")
            .From(source => source.AddedInRelease);
        Field<IntGraphType>("removedInRelease")
            .Description(
                "Number of the first later release that no longer has this version, because it was corrected here or withdrawn; "
                    + "a version that the plan has replaced by a later one stays. Null while it is kept."
            )
            .FieldType.WriteFrom((DatedTarget target) => RemovedIn(target.Target, target.Clock));
        AddHistory();
        AddProgress();

        // As of no other day or release than now, and otherwise the other way round.
        this.WriteThrough<Target, DatedTarget>((writer, target) => new DatedTarget(target, TargetClock.Of(writer)));
        this.WriteThrough<DatedTarget, Target>((_, target) => target.Target);
    }

    public static ConnectionField<Target> Connection(
        string name,
        string description,
        IReadOnlyList<QueryArgument>? arguments = null
    ) =>
        new()
        {
            Name = name,
            Description = description,
            Arguments = arguments ?? [],
            NodeType = typeof(TargetType),
            FilterType = typeof(TargetFilterInputType),
            SortType = typeof(TargetSortInputType),
            Keys = [t => t.Code],
        };

    /// <summary>What a release did not know yet it does not say.</summary>
    private static int? RemovedIn(Target target, TargetClock clock) =>
        target.RemovedInRelease > clock.Release ? null : target.RemovedInRelease;

    private void AddHistory()
    {
        var history = Field<NonNullGraphType<ListGraphType<NonNullGraphType<TargetType>>>>("history")
            .Description(
                "All versions of the target, the earliest first: whether the goalposts were moved. Also those that a release has "
                    + "removed; as of a day or a release, those known then."
            )
            .FieldType;
        history.WriteFrom(
            (OperationWriter writer, DatedTarget target) =>
                writer.VersionsOf(target).Select(version => new DatedTarget(version, target.Clock))
        );
        EntityLists
            .OfRows(rows => rows.Of<Target>(), target => target.Code, UsualVersions, ListItems.Different)
            .AddTo(history);
        var movedFrom = Field<TargetType>("movedFrom")
            .Description(
                "The version before this one in its history: where the goalposts stood. Null for the first version."
            )
            .FieldType;
        movedFrom.WriteFrom(
            (OperationWriter writer, DatedTarget target) =>
                writer.VersionsOf(target).Before(target.Target) is { } before
                    ? new DatedTarget(before, target.Clock)
                    : null
        );
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<TargetPropertyType>>>>("changes")
            .Description(
                "What this version has that the one before it in its history had otherwise. Empty for the first version."
            )
            .Sized(ListSize.AtMost(Enum.GetValues<TargetProperty>().Length))
            .FieldType.WriteFrom(
                (OperationWriter writer, DatedTarget target) =>
                    TargetChanges.Between(writer.VersionsOf(target).Before(target.Target), target.Target)
            );
        Fields.Find("changes")!.IsOneCell();
    }

    private void AddIndicators()
    {
        var indicators = Field<NonNullGraphType<ListGraphType<NonNullGraphType<IndicatorType>>>>("indicators")
            .Description(
                "The indicators that can judge it, the one that is asked first first: its progress names the one that did, and can be "
                    + "asked for by each. Also those of parts of a year, which are lower bounds of it. Empty when none was found."
            )
            .FieldType;
        indicators.WriteFrom(
            (OperationWriter writer, Target target) =>
                TargetIndicators
                    .Of(target, writer.Snapshot().All<TargetIndicator>())
                    .Select(link => writer.Snapshot().ById<Indicator>(link.IndicatorId)!)
        );
        EntityLists
            .OfRows(rows => rows.Of<TargetIndicator>(), link => link.TargetCode, UsualIndicators, ListItems.Different)
            .AddTo(indicators);
    }

    private void AddProgress()
    {
        var progress = Field<NonNullGraphType<ProgressType>>("progress")
            .Description(
                "How the target stands: a verdict with the reason and the values that it rests on. Of a target as of a day or a "
                    + "release, by what was known then."
            )
            .FieldType;
        ProgressArguments.AddTo(
            progress,
            "Judge this version of the target as of this day, by the values that the sources had published by then. Without it, "
                + "as of the day that the target is asked for; without that, as of the day on which the release was published, in "
                + "UTC: an answer is the same for as long as its release stands."
        );
        ProgressArguments.AddIndicatorTo(progress);
        progress.WriteWith<DatedTarget>(selection =>
        {
            var arguments = selection.Bind(ProgressArguments.Read);
            return new ProgressWriter(arguments, selection.Writer<TargetProgress>());
        });
    }

    private sealed class ProgressWriter(
        BoundArgument<ProgressArguments> arguments,
        ValueWriter<TargetProgress> progress
    ) : FieldWriter<DatedTarget>
    {
        public override void Write(OperationWriter writer, DatedTarget source)
        {
            var (method, asOf, indicator) = arguments.Get(writer);
            var clock = source.Clock with { AsOf = asOf ?? source.Clock.AsOf };
            if (writer.ProgressOf(source.Target, clock, method, indicator) is { } judged)
            {
                progress.Write(writer, judged);
            }
            else
            {
                writer.Null();
            }
        }
    }
}
