using OpenUrban.Data.Plans;
using OpenUrban.GraphQL.Filtering;

namespace OpenUrban.Api.Plans;

internal sealed class PrincipleFilterInputType : EntityFilterInputType<Principle>
{
    public PrincipleFilterInputType()
        : base("Principle")
    {
        Member<PlanFilterInputType>("plan", p => p.Plan);
        Members<PlanAction, ActionFilterInputType>("actions", p => p.Actions.Select(l => l.Action!));
    }
}
