using GraphQL.Types;
using Microsoft.EntityFrameworkCore;
using OpenUrban.Api.Areas;
using OpenUrban.Api.Indicators;
using OpenUrban.Api.Releases;
using OpenUrban.Api.Texts;
using OpenUrban.Data.Areas;
using OpenUrban.Data.Indicators;
using OpenUrban.Data.Plans;
using OpenUrban.GraphQL.Compilation;
using OpenUrban.GraphQL.Paging;
using OpenUrban.GraphQL.Scalars;

namespace OpenUrban.Api.Plans;

internal sealed class TargetType : EntityType<Target>
{
    public TargetType()
        : base("Target", "T-N1 for the national target, T-S0 to T-S7 for Shanghai's.")
    {
        Description = "What a plan wants to have reached, as far as it can be told whether it has been.";
        Field<NonNullGraphType<StringGraphType>>("phrase")
            .Description("The words of the text (traditional characters), quoted only to identify the figure.")
            .From(source => source.Phrase);
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
                "The year from which progress counts: the last one that was complete when the plan was issued. "
                    + "Null where the target has no figure to measure."
            )
            .From(source => source.BaselineYear);
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
            "The indicator that shows whether it is met. Null when none was found.",
            t => t.IndicatorId
        );
        this.One<AreaInterfaceType, Target, Area>("area", "The area it is for.", t => t.AreaId);
        Field<NonNullGraphType<DateType>>("publishedOn")
            .Description("When the plan set this version of the target.")
            .From(source => source.PublishedOn);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<TargetType>>>>("history")
            .Description(
                "All versions of the target in this release, the earliest first: whether the goalposts were moved."
            )
            .Many(rows => rows.Versions<Target>().OrderBy(t => t.PublishedOn), t => t.Code, target => target.Code);
    }

    public static ConnectionField<Target> Connection(string name, string description) =>
        new()
        {
            Name = name,
            Description = description,
            NodeType = typeof(TargetType),
            FilterType = typeof(TargetFilterInputType),
            SortType = typeof(TargetSortInputType),
            Keys = [t => t.Code],
        };
}
