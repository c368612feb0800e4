using GraphQL.Types;
using OpenUrban.Api.Texts;
using OpenUrban.Data;
using OpenUrban.GraphQL.Execution;
using OpenUrban.GraphQL.Nodes;
using OpenUrban.GraphQL.Tabular;

namespace OpenUrban.Api;

/// <summary>An object type over entities that have a code and a name.</summary>
internal abstract class EntityType<TEntity> : NodeType<TEntity>
    where TEntity : class, INamedEntity
{
    /// <param name="name">Published name; it is part of the id.</param>
    /// <param name="codeDescription">Description of the field of the code.</param>
    /// <param name="idCode">What identifies an object in its id; the code, where nothing else is said.</param>
    /// <param name="idDescription">Description of the field of the id, where there is more to say of it.</param>
    protected EntityType(
        string name,
        string codeDescription,
        Func<TEntity, string>? idCode = null,
        string? idDescription = null
    )
        : base(name, idCode ?? (entity => entity.Code), idDescription)
    {
        Interface<EntityInterfaceType>();
        this.IsCoded();
        Field<NonNullGraphType<StringGraphType>>("code").Description(codeDescription).From(source => source.Code);
        this.Text("name", "Its name.", e => e.Name);
    }
}
