using GraphQL.Types;
using OpenUrban.GraphQL.Execution;

namespace OpenUrban.GraphQL.Nodes;

/// <summary>An object type whose objects are nodes.</summary>
public abstract class NodeType<TSource> : ObjectGraphType<TSource>
{
    /// <param name="name">Published name; it is part of the id.</param>
    /// <param name="code">What identifies an object among those of its type.</param>
    /// <param name="idDescription">Description of the field of the id, where there is more to say of it.</param>
    protected NodeType(string name, Func<TSource, string> code, string? idDescription = null)
    {
        Name = name;
        Interface<NodeInterfaceType>();
        Field<NonNullGraphType<IdGraphType>>("id")
            .Description(idDescription ?? $"Id of this {Name}, for node(id:).")
            .From(source => new GlobalId(name, code(source)).ToString());
    }
}
