using GraphQL.Types;
using OpenUrban.Api.Identifiers;
using OpenUrban.Data.Areas;
using OpenUrban.GraphQL;
using OpenUrban.GraphQL.Paging;

namespace OpenUrban.Api.Areas;

internal sealed class AreaQueries(ConnectionTypes connections) : IRootFields
{
    public void AddTo(ObjectGraphType query)
    {
        DistrictType
            .Connection("districts", "The present districts.")
            .AddTo(query, connections, rows => rows.Of<Area>().Where(a => a.Kind == AreaKind.District));
        query.ByCode<DistrictType, Area>(
            "district",
            "The district with this code.",
            "310115",
            rows => rows.Of<Area>().Where(a => a.Kind == AreaKind.District)
        );
        AreaInterfaceType
            .Connection("areas", "All areas: country, provinces, cities, districts, groups of them and zones.")
            .AddTo(query, connections, rows => rows.Of<Area>());
        query.ByCodeOrIdentifier<AreaInterfaceType, Area>("area", "One area.", "310000", area => area.Identifiers);
    }
}
