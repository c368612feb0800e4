namespace OpenUrban.GraphQL.Suggestions;

/// <summary>A code by which a request names an entity.</summary>
/// <param name="Entity">The type of the entity.</param>
/// <param name="Code">The code, which may be unknown.</param>
public readonly record struct NamedCode(Type Entity, string Code);
