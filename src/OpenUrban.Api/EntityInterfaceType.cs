using GraphQL.Types;
using OpenUrban.Api.Texts;
using OpenUrban.GraphQL.Nodes;
using OpenUrban.GraphQL.Tabular;

namespace OpenUrban.Api;

internal sealed class EntityInterfaceType : InterfaceGraphType
{
    public EntityInterfaceType()
    {
        Name = "Entity";
        Description = "Anything that has a code and a name.";
        Interface<NodeInterfaceType>();
        this.IsCoded();
        Field<NonNullGraphType<IdGraphType>>("id").Description("Id of this entity, for node(id:).");
        Field<NonNullGraphType<StringGraphType>>("code")
            .Description("Code that is unique among the entities of its type and stays the same.");
        AddField(
            new FieldType
            {
                Name = "name",
                Description = "Its name.",
                Type = typeof(NonNullGraphType<StringGraphType>),
                Arguments = new QueryArguments(TextFields.LanguageArgument()),
            }
        );
    }
}
