using GraphQL;
using GraphQL.Builders;
using GraphQL.DataLoader;
using GraphQL.Types;
using OpenUrban.GraphQL.Compilation;
using OpenUrban.GraphQL.Loading;

namespace OpenUrban.GraphQL.Nodes;

/// <summary>An object type whose objects are nodes.</summary>
public abstract class NodeType<TSource> : ObjectGraphType<TSource>
{
    /// <param name="name">Published name; it is part of the id.</param>
    /// <param name="code">What identifies an object among those of its type.</param>
    protected NodeType(string name, Func<TSource, string> code)
        : this(name) => Id().From(source => new GlobalId(name, code(source)).ToString());

    /// <param name="name">Published name; it is part of the id.</param>
    /// <param name="code">The same, where loaders have to be asked for it.</param>
    /// <param name="compile">Compiles the field of the id.</param>
    protected NodeType(
        string name,
        Func<IResolveFieldContext<TSource>, IDataLoaderResult<string>> code,
        Action<FieldType> compile
    )
        : this(name) =>
        compile(Id().Resolve(context => code(context).Then(text => new GlobalId(name, text).ToString())).FieldType);

    private NodeType(string name)
    {
        Name = name;
        Interface<NodeInterfaceType>();
    }

    private FieldBuilder<TSource, object> Id() =>
        Field<NonNullGraphType<IdGraphType>>("id").Description($"Id of this {Name}, for node(id:).");
}
