using OpenUrban.Data.Areas;

namespace OpenUrban.Api.Areas;

internal sealed class ZoneSortInputType : EntitySortInputType<Area>
{
    public ZoneSortInputType()
        : base("Zone") { }
}
