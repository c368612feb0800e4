using GraphQLParser.AST;

namespace OpenUrban.GraphQL.Execution;

/// <summary>Where a field stands in an object of the answer.</summary>
/// <param name="Name">Its name in the answer.</param>
/// <param name="Field">The field of the document.</param>
/// <param name="IsRequired">Whether it may not be null.</param>
internal sealed record FieldPlacement(string Name, GraphQLField Field, bool IsRequired);
