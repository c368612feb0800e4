namespace OpenUrban.GraphQL.Answers;

/// <summary>An answer without errors that is kept.</summary>
internal sealed class KeptAnswer(DataState state, ReadOnlyMemory<byte> body) : KeptBody(body)
{
    public DataState State => state;
}
