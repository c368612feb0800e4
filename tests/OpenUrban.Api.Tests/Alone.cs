namespace OpenUrban.Api.Tests;

/// <summary>A browser and a server at once are enough for two cores.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
