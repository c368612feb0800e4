using OpenUrban.GraphQL.Answers;

namespace OpenUrban.GraphQL.Tests.Library;

/// <summary>Data that are in one state until a test says otherwise.</summary>
/// <param name="version">The name of the state.</param>
/// <param name="rows">The rows in memory; null when they are only in the database.</param>
internal sealed class FixedState(string version, IRowSource? rows = null) : IDataStates
{
    private volatile DataState state = new Named(version, rows);

    public void Become(string next) => state = new Named(next, rows);

    public ValueTask<DataState> GetAsync(CancellationToken cancellationToken) => new(state);

    public DataState? GetAtOnce() => state;

    public ValueTask<DataState> OpenAsync(IServiceProvider services, CancellationToken cancellationToken) => new(state);

    private sealed class Named(string version, IRowSource? rows) : DataState
    {
        public override string? Version => version;

        public override IRowSource? Rows => rows;
    }
}
