using GraphQL.Types;
using OpenUrban.GraphQL.Limits;

namespace OpenUrban.GraphQL.Paging;

/// <summary>The connection types of a schema: one a name.</summary>
public sealed class ConnectionTypes
{
    private readonly Dictionary<string, ObjectGraphType<Connection>> types = [];

    /// <summary>Whether a type is one of them.</summary>
    internal static bool IsConnection(IGraphType type) => type is ObjectGraphType<Connection>;

    /// <summary>Whether a type is that of the edges of one.</summary>
    internal static bool IsEdge(IGraphType type) => type is ObjectGraphType<Edge>;

    /// <param name="name">Name without suffix: Districts gives DistrictsConnection and DistrictsEdge.</param>
    /// <param name="nodeType">The graph type of the rows.</param>
    /// <param name="link">Adds the fields of the relation to the edge type.</param>
    public ObjectGraphType<Connection> Get(string name, Type nodeType, Action<ObjectGraphType<Edge>>? link)
    {
        if (!types.TryGetValue(name, out var type))
        {
            types[name] = type = Create(name, nodeType, link);
        }

        return type;
    }

    private static ObjectGraphType<Connection> Create(string name, Type nodeType, Action<ObjectGraphType<Edge>>? link)
    {
        var nonNullNode = typeof(NonNullGraphType<>).MakeGenericType(nodeType);
        var edge = new ObjectGraphType<Edge> { Name = $"{name}Edge", Description = $"A row of {name}Connection." };
        edge.Field<NonNullGraphType<StringGraphType>>("cursor")
            .Description("Where the row stands; for after: and before: under the same order.");
        var node = edge.Field("node", nonNullNode).Description("The row.");
        ListSize.MarkSame(node.FieldType);
        link?.Invoke(edge);

        var connection = new ObjectGraphType<Connection>
        {
            Name = $"{name}Connection",
            Description = "A page of rows, as Relay's cursor connections specify.",
        };
        connection.Field<NonNullGraphType<PageInfoType>>("pageInfo").Description("Where the page lies.");
        var edges = new FieldType
        {
            Name = "edges",
            Description = "The rows with their cursors.",
            ResolvedType = new ListGraphType(new NonNullGraphType(edge)),
        };
        connection.AddField(edges);
        ListSize.MarkRows(edges);
        var nodes = connection
            .Field("nodes", typeof(ListGraphType<>).MakeGenericType(nonNullNode))
            .Description("The rows without their cursors.");
        ListSize.MarkRows(nodes.FieldType);
        connection
            .Field<NonNullGraphType<IntGraphType>>("totalCount")
            .Description("Number of rows on all pages. It is counted only when it is asked for.");
        return connection;
    }
}
