using GraphQL.Types;
using GraphQLParser.AST;

namespace OpenUrban.GraphQL.Tabular;

/// <summary>A field of a question, with all that is selected below it.</summary>
internal sealed class SelectedField
{
    /// <summary>Its name in the answer.</summary>
    public required string Key { get; init; }

    public required FieldType Definition { get; init; }

    /// <summary>Its arguments as the document has them.</summary>
    public IReadOnlyList<GraphQLArgument> Arguments { get; init; } = [];

    /// <summary>Arguments that the document does not have, as literals.</summary>
    public Dictionary<string, string> Defaults { get; } = [];

    /// <summary>What is selected below it; null for a leaf.</summary>
    public SelectedObject? Below { get; init; }

    /// <summary>Whether the question does not have it.</summary>
    public bool IsAdded { get; init; }
}
