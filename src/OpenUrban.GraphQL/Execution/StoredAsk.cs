using OpenUrban.GraphQL.ResponseCache;
using OpenUrban.GraphQL.State;

namespace OpenUrban.GraphQL.Execution;

/// <summary>Asks for what is read from the database by a query of its own.</summary>
/// <param name="Purpose">What asks, for example one use of a field.</param>
/// <param name="Key">Tells its asks from each other; null where it has one.</param>
public sealed record StoredAsk<TAnswer>(object Purpose, object? Key) : Ask<TAnswer>, IStoredAsk
{
    /// <summary>Reads it from the rows of the database, all within one transaction.</summary>
    public required Func<IRowSource, CancellationToken, Task<TAnswer>> Read { get; init; }

    public async Task FetchAsync(IRowSource rows, Asks asks, CancellationToken cancellationToken) =>
        asks.Answer(this, await Read(rows, cancellationToken));

    public bool Equals(StoredAsk<TAnswer>? other) =>
        other is not null && Purpose.Equals(other.Purpose) && Equals(Key, other.Key);

    public override int GetHashCode() => HashCode.Combine(Purpose, Key);
}
