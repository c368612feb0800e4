using OpenUrban.GraphQL.Execution;

namespace OpenUrban.GraphQL.Nodes;

/// <summary>Finds the nodes of one type by their codes. Registered once a type.</summary>
public interface INodeSource
{
    /// <summary>Published name of the type.</summary>
    string TypeName { get; }

    /// <summary>The objects by code; codes without an object are left out, and those that are not here yet, which is noted.</summary>
    /// <param name="writer">The execution.</param>
    /// <param name="codes">All that an operation asks for in one place.</param>
    IReadOnlyDictionary<string, object> Find(OperationWriter writer, IReadOnlyCollection<string> codes);
}
