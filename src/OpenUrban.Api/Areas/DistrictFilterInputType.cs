using OpenUrban.Data.Areas;
using OpenUrban.GraphQL.Filtering;

namespace OpenUrban.Api.Areas;

internal sealed class DistrictFilterInputType : EntityFilterInputType<Area>
{
    public DistrictFilterInputType()
        : base("District")
    {
        SortableMember<FloatOperationFilterInputType>("areaKm2", a => a.AreaKm2);
        Member<EnumOperationFilterInputType<DistrictGroupType>>("group", a => a.Group);
        Members<Area, AreaFilterInputType>(
            "groups",
            a => a.Groups.Select(m => m.Group!),
            "Condition on the groups of areas that it is a member of."
        );
        Members<Area, ZoneFilterInputType>(
            "zones",
            a => a.Zones.Select(l => l.Zone!),
            "Condition on the zones that lie in the district."
        );
    }
}
