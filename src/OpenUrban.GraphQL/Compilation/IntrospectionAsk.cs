namespace OpenUrban.GraphQL.Compilation;

/// <summary>Asks the engine for a field of the schema about itself.</summary>
/// <param name="Field">The field.</param>
internal sealed record IntrospectionAsk(IntrospectionField Field) : Ask<byte[]>;
