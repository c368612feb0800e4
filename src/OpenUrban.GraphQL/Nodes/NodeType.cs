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
    /// <param name="idDescription">Description of the field of the id, where there is more to say of it.</param>
    protected NodeType(string name, Func<TSource, string> code, string? idDescription = null)
        : this(name) => Id(idDescription).From(source => new GlobalId(name, code(source)).ToString());

    /// <param name="name">Published name; it is part of the id.</param>
    /// <param name="code">The same, where loaders have to be asked for it.</param>
    /// <param name="compile">Compiles the field of the id.</param>
    /// <param name="idDescription">Description of the field of the id, where there is more to say of it.</param>
    protected NodeType(
        string name,
        Func<IResolveFieldContext<TSource>, IDataLoaderResult<string>> code,
        Action<FieldType> compile,
        string? idDescription = null
    )
        : this(name) =>
        compile(
            Id(idDescription)
                .Resolve(context => code(context).Then(text => new GlobalId(name, text).ToString()))
                .FieldType
        );

    private NodeType(string name)
    {
        Name = name;
        Interface<NodeInterfaceType>();
    }

    private FieldBuilder<TSource, object> Id(string? description) =>
        Field<NonNullGraphType<IdGraphType>>("id").Description(description ?? $"Id of this {Name}, for node(id:).");
}
