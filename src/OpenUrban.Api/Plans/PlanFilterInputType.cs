using OpenUrban.Data.Plans;
using OpenUrban.GraphQL.Filtering;

namespace OpenUrban.Api.Plans;

internal sealed class PlanFilterInputType : EntityFilterInputType<Plan>
{
    public PlanFilterInputType()
        : base("Plan")
    {
        SortableMember<DateOperationFilterInputType>("issuedOn", p => p.IssuedOn);
        Member<PlanFilterInputType>("parent", p => p.Parent, "Condition on the plan that it carries out.");
        Members<Principle, PrincipleFilterInputType>("principles", p => p.Principles);
        Members<Goal, GoalFilterInputType>("goals", p => p.Goals);
        Members<PlanAction, ActionFilterInputType>("actions", p => p.Actions);
        Members<Measure, MeasureFilterInputType>("measures", p => p.Measures);
    }
}
