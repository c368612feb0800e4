using OpenUrban.GraphQL.State;

namespace OpenUrban.GraphQL.ResponseCache;

/// <summary>An answer, ready to be sent. Its memory is given back when it is disposed.</summary>
/// <param name="state">What it was made from.</param>
/// <param name="body">JSON in UTF-8, the same for each media type.</param>
/// <param name="owner">Whose memory the body is; null when it is its own.</param>
internal sealed class Answer(DataState state, ReadOnlyMemory<byte> body, IDisposable? owner = null) : IDisposable
{
    public DataState State => state;

    public ReadOnlyMemory<byte> Body => body;

    /// <summary>Whether it has errors; then it is never kept.</summary>
    public bool HasErrors { get; init; }

    /// <summary>Whether the operation was executed, rather than refused.</summary>
    public bool Executed { get; init; } = true;

    public void Dispose() => owner?.Dispose();
}
