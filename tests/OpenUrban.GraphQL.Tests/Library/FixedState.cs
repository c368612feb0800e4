using OpenUrban.GraphQL.State;

namespace OpenUrban.GraphQL.Tests.Library;

/// <summary>Data that are in one state until a test says otherwise.</summary>
/// <param name="version">The name of the state.</param>
/// <param name="isStored">Whether its lists are read from the database.</param>
internal sealed class FixedState(string version, bool isStored = false) : IDataStates
{
    private volatile DataState state = new Named(version, isStored);

    public void Become(string next) => state = new Named(next, isStored);

    public ValueTask<DataState> GetAsync(CancellationToken cancellationToken) => new(state);

    public DataState? GetAtOnce() => state;

    private sealed class Named(string version, bool isStored) : DataState
    {
        public override string? Version => version;

        public override IRowSource? Rows => MemoryRows.Shared;

        public override bool IsStored => isStored;
    }
}
