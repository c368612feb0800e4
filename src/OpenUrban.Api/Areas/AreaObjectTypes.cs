using OpenUrban.GraphQL;

namespace OpenUrban.Api.Areas;

/// <summary>The object types behind the interface Area.</summary>
internal sealed class AreaObjectTypes : IGraphTypeSet
{
    public IEnumerable<Type> Types =>
        [
            typeof(CountryType),
            typeof(RegionType),
            typeof(ProvinceType),
            typeof(CityType),
            typeof(DistrictType),
            typeof(AreaGroupType),
            typeof(ZoneType),
        ];
}
