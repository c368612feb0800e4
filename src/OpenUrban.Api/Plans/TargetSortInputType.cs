using OpenUrban.Data.Plans;

namespace OpenUrban.Api.Plans;

internal sealed class TargetSortInputType : EntitySortInputType<Target>
{
    public TargetSortInputType()
        : base("Target")
    {
        Member("value", t => t.Value);
        Member("deadline", t => t.Deadline.Date);
    }
}
