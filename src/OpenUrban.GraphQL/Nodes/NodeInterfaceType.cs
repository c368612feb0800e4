using GraphQL.Types;

namespace OpenUrban.GraphQL.Nodes;

public sealed class NodeInterfaceType : InterfaceGraphType
{
    public NodeInterfaceType()
    {
        Name = "Node";
        Description = "Anything that can be fetched again by its id (Relay's global object identification).";
        Field<NonNullGraphType<IdGraphType>>("id")
            .Description(
                "Id that is unique in the whole API and stays the same. What has versions has an id for each of them."
            );
    }
}
