using OpenUrban.Data.Plans;
using OpenUrban.GraphQL.Filtering;

namespace OpenUrban.Api.Plans;

internal sealed class GoalFilterInputType : EntityFilterInputType<Goal>
{
    public GoalFilterInputType()
        : base("Goal")
    {
        Member<EnumOperationFilterInputType<GoalKindType>>("kind", g => g.Kind);
        Member<PlanFilterInputType>("plan", g => g.Plan);
        Member<GoalFilterInputType>("parent", g => g.Parent);
        Members<Measure, MeasureFilterInputType>("measures", g => g.Measures.Select(l => l.Measure!));
    }
}
