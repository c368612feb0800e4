using OpenUrban.Data.Plans;
using OpenUrban.GraphQL.Filtering;

namespace OpenUrban.Api.Plans;

internal sealed class ActionFilterInputType : EntityFilterInputType<PlanAction>
{
    public ActionFilterInputType()
        : base("Action")
    {
        Member<PlanFilterInputType>("plan", a => a.Plan);
        Members<Measure, MeasureFilterInputType>("measures", a => a.Measures);
    }
}
