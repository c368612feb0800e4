using OpenUrban.GraphQL.State;

namespace OpenUrban.GraphQL.ResponseCache;

/// <summary>An answer without errors that is kept.</summary>
internal sealed class KeptAnswer(DataState state, ReadOnlyMemory<byte> body) : KeptBody(body)
{
    public DataState State => state;
}
