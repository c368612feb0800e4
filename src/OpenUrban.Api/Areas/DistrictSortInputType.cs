using OpenUrban.Data.Areas;

namespace OpenUrban.Api.Areas;

internal sealed class DistrictSortInputType : EntitySortInputType<Area>
{
    public DistrictSortInputType()
        : base("District")
    {
        MembersOf(new DistrictFilterInputType());
    }
}
