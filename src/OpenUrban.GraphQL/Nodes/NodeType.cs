using GraphQL;
using GraphQL.DataLoader;
using GraphQL.Types;
using OpenUrban.GraphQL.Loading;

namespace OpenUrban.GraphQL.Nodes;

/// <summary>An object type whose objects are nodes.</summary>
public abstract class NodeType<TSource> : ObjectGraphType<TSource>
{
    /// <param name="name">Published name; it is part of the id.</param>
    /// <param name="code">What identifies an object among those of its type.</param>
    protected NodeType(string name, Func<IResolveFieldContext<TSource>, string> code)
        : this(name, context => (object)new GlobalId(name, code(context)).ToString()) { }

    /// <param name="name">Published name; it is part of the id.</param>
    /// <param name="code">The same, where loaders have to be asked for it.</param>
    protected NodeType(string name, Func<IResolveFieldContext<TSource>, IDataLoaderResult<string>> code)
        : this(name, context => (object)code(context).Then(text => new GlobalId(name, text).ToString())) { }

    private NodeType(string name, Func<IResolveFieldContext<TSource>, object> id)
    {
        Name = name;
        Interface<NodeInterfaceType>();
        Field<NonNullGraphType<IdGraphType>>("id").Description($"Id of this {name}, for node(id:).").Resolve(id);
    }
}
