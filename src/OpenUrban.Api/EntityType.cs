using GraphQL.Types;
using OpenUrban.Api.Texts;
using OpenUrban.Data;
using OpenUrban.GraphQL.Compilation;
using OpenUrban.GraphQL.Nodes;

namespace OpenUrban.Api;

/// <summary>An object type over entities that have a code and a name.</summary>
internal abstract class EntityType<TEntity> : NodeType<TEntity>
    where TEntity : class, INamedEntity
{
    protected EntityType(string name, string codeDescription)
        : base(name, entity => entity.Code)
    {
        Interface<EntityInterfaceType>();
        Field<NonNullGraphType<StringGraphType>>("code").Description(codeDescription).From(source => source.Code);
        this.Text("name", "Its name.", e => e.Name);
    }
}
