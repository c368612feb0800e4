using OpenUrban.Api.Areas;
using OpenUrban.Data.Areas;
using OpenUrban.Data.Plans;
using OpenUrban.GraphQL.Filtering;

namespace OpenUrban.Api.Plans;

internal sealed class MeasureFilterInputType : EntityFilterInputType<Measure>
{
    public MeasureFilterInputType()
        : base("Measure")
    {
        Member<EnumOperationFilterInputType<MeasureKindType>>("kind", m => m.Kind);
        Member<PlanFilterInputType>("plan", m => m.Plan);
        Member<ActionFilterInputType>("action", m => m.Action);
        Members<Goal, GoalFilterInputType>("goals", m => m.Goals.Select(l => l.Goal!));
        Members<Area, AreaFilterInputType>("areas", m => m.Areas.Select(l => l.Area!));
        Members<Target, TargetFilterInputType>("targets", m => m.Targets.Where(t => t.IsLatest));
    }
}
