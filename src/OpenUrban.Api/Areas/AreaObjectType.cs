using OpenUrban.Data.Areas;
using OpenUrban.GraphQL.Nodes;
using OpenUrban.GraphQL.Paging;

namespace OpenUrban.Api.Areas;

/// <summary>One kind of area.</summary>
internal abstract class AreaObjectType : NodeType<Area>
{
    protected AreaObjectType(string name, AreaKind kind, ConnectionTypes connections)
        : base(name, source => source.Code)
    {
        Interface<EntityInterfaceType>();
        Interface<AreaInterfaceType>();
        IsTypeOf = source => source is Area area && area.Kind == kind;
        AreaFields.AddTo(this, connections);
    }
}
