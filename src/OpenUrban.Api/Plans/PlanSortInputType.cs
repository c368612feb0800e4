using OpenUrban.Data.Plans;

namespace OpenUrban.Api.Plans;

internal sealed class PlanSortInputType : EntitySortInputType<Plan>
{
    public PlanSortInputType()
        : base("Plan")
    {
        MembersOf(new PlanFilterInputType());
    }
}
