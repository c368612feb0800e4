using OpenUrban.GraphQL.Answers;

namespace OpenUrban.GraphQL.Tests.Library;

/// <summary>Data that are in one state until a test says otherwise.</summary>
internal sealed class FixedState(string version) : IDataStates
{
    private volatile DataState state = new Named(version);

    public void Become(string next) => state = new Named(next);

    public ValueTask<DataState> GetAsync(CancellationToken cancellationToken) => new(state);

    public ValueTask<DataState> OpenAsync(IServiceProvider services, CancellationToken cancellationToken) => new(state);

    private sealed class Named(string version) : DataState
    {
        public override string? Version => version;
    }
}
