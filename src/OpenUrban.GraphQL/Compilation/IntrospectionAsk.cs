namespace OpenUrban.GraphQL.Compilation;

/// <summary>Asks the engine for fields of the schema about itself.</summary>
/// <param name="Fields">The fields of one operation.</param>
internal sealed record IntrospectionAsk(IntrospectionFields Fields) : Ask<IReadOnlyDictionary<string, byte[]>>;
