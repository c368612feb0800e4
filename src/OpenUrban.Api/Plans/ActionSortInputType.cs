using OpenUrban.Data.Plans;

namespace OpenUrban.Api.Plans;

internal sealed class ActionSortInputType : EntitySortInputType<PlanAction>
{
    public ActionSortInputType()
        : base("Action") { }
}
