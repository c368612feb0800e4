using GraphQL;
using OpenUrban.GraphQL.Answers;

namespace OpenUrban.GraphQL.Nodes;

/// <summary>Finds the nodes of one type by their codes. Registered once a type.</summary>
public interface INodeSource
{
    /// <summary>Published name of the type.</summary>
    string TypeName { get; }

    /// <summary>The objects by code; codes without an object are left out.</summary>
    Task<IReadOnlyDictionary<string, object>> FindAsync(IResolveFieldContext context, IReadOnlyList<string> codes);

    /// <summary>The object with this code in memory; null when there is none.</summary>
    object? Find(DataState state, string code);
}
