using GraphQL.Types;
using OpenUrban.Data.Areas;
using OpenUrban.GraphQL.Nodes;
using OpenUrban.GraphQL.Paging;

namespace OpenUrban.Api.Areas;

internal sealed class AreaInterfaceType : InterfaceGraphType<Area>
{
    public AreaInterfaceType(ConnectionTypes connections)
    {
        Name = "Area";
        Description = "What figures and measures are about: a country, region, city, district, group of areas or zone.";
        Interface<NodeInterfaceType>();
        Interface<EntityInterfaceType>();
        Field<NonNullGraphType<IdGraphType>>("id").Description("Id of this area, for node(id:).");
        AreaFields.AddTo(this, connections);
    }

    public static EntityConnection<Area> Connection { get; } =
        EntityConnections.Of<Area, AreaInterfaceType, AreaFilterInputType, AreaSortInputType>(a => a.Code);
}
