namespace OpenUrban.GraphQL.Tests.Library;

/// <summary>Tests that count statements: no other request may run meanwhile.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
