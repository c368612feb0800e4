namespace OpenUrban.Testing;

/// <summary>
/// Tests that run while no others of their project do: each class says why. Compiled into every test project, as xunit looks for it there.
/// </summary>
[CollectionDefinition(nameof(SerialCollection), DisableParallelization = true)]
public sealed class SerialCollection;
