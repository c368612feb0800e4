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
        Description = "What figures and measures are about: a country, region, city, district or zone.";
        Interface<NodeInterfaceType>();
        Interface<EntityInterfaceType>();
        Field<NonNullGraphType<IdGraphType>>("id").Description("Id of this area, for node(id:).");
        AreaFields.AddTo(this, connections);
    }

    public static ConnectionField<Area> Connection(
        string name,
        string description,
        string? connectionName = null,
        Action<ObjectGraphType<Edge>>? edgeFields = null
    ) =>
        new()
        {
            Name = name,
            Description = description,
            ConnectionName = connectionName,
            EdgeFields = edgeFields,
            NodeType = typeof(AreaInterfaceType),
            FilterType = typeof(AreaFilterInputType),
            SortType = typeof(AreaSortInputType),
            Keys = [a => a.Code],
        };
}
