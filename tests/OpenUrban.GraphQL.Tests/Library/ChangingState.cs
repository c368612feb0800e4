using OpenUrban.GraphQL.State;

namespace OpenUrban.GraphQL.Tests.Library;

/// <summary>Data that may be others at each request.</summary>
internal sealed class ChangingState : IDataStates
{
    private static readonly DataState Now = new Unnamed();

    public ValueTask<DataState> GetAsync(CancellationToken cancellationToken) => new(Now);

    public DataState? GetAtOnce() => Now;

    private sealed class Unnamed : DataState
    {
        public override string? Version => null;

        public override IRowSource? Rows => MemoryRows.Shared;
    }
}
