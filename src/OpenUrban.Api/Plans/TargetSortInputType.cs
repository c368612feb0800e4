using OpenUrban.Data.Plans;

namespace OpenUrban.Api.Plans;

internal sealed class TargetSortInputType : EntitySortInputType<Target>
{
    public TargetSortInputType()
        : base("Target")
    {
        MembersOf(new TargetFilterInputType());
    }
}
