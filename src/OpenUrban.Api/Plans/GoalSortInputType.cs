using OpenUrban.Data.Plans;

namespace OpenUrban.Api.Plans;

internal sealed class GoalSortInputType : EntitySortInputType<Goal>
{
    public GoalSortInputType()
        : base("Goal") { }
}
