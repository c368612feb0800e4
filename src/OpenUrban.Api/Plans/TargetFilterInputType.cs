using OpenUrban.Api.Areas;
using OpenUrban.Api.Indicators;
using OpenUrban.Data.Plans;
using OpenUrban.GraphQL.Filtering;

namespace OpenUrban.Api.Plans;

internal sealed class TargetFilterInputType : EntityFilterInputType<Target>
{
    public TargetFilterInputType()
        : base("Target")
    {
        Member<EnumOperationFilterInputType<TargetComparatorType>>("comparator", t => t.Comparator);
        Member<EnumOperationFilterInputType<TargetKindType>>("kind", t => t.Kind);
        SortableMember<FloatOperationFilterInputType>("value", t => t.Value);
        Member<IntOperationFilterInputType>("baselineYear", t => t.BaselineYear);
        SortableMember<DateOperationFilterInputType>("deadline", t => t.Deadline.Date, "Condition on the last day.");
        Member<PlanFilterInputType>("plan", t => t.Plan);
        Member<GoalFilterInputType>("goal", t => t.Goal);
        Member<MeasureFilterInputType>("measure", t => t.Measure);
        Member<IndicatorFilterInputType>("indicator", t => t.Indicator);
        Member<AreaFilterInputType>("area", t => t.Area);
    }
}
