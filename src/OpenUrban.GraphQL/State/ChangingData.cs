namespace OpenUrban.GraphQL.State;

/// <summary>Data without states: they may change at any time.</summary>
internal sealed class ChangingData : IDataStates
{
    private static readonly State Now = new();

    public ValueTask<DataState> GetAsync(CancellationToken cancellationToken) => new(Now);

    public DataState? GetAtOnce() => Now;

    private sealed class State : DataState
    {
        public override string? Version => null;
    }
}
