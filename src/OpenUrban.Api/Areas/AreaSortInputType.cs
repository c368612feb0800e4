using OpenUrban.Data.Areas;

namespace OpenUrban.Api.Areas;

internal sealed class AreaSortInputType : EntitySortInputType<Area>
{
    public AreaSortInputType()
        : base("Area") { }
}
