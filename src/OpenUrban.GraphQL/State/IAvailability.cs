using OpenUrban.GraphQL.Errors;

namespace OpenUrban.GraphQL.State;

/// <summary>
/// Knows whether the database can be had: what needs it is refused at once where it is away, and not waited for where it has
/// stopped answering, which its driver may not notice for long. A singleton service.
/// </summary>
public interface IAvailability
{
    /// <summary>Uses the database.</summary>
    /// <param name="use">Uses it. It may go on after this has thrown; then what it has opened is its own to close.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="RequestError">The database is away, or went meanwhile: <see cref="ErrorCode.Unavailable"/>.</exception>
    Task<TResult> UseAsync<TResult>(Func<CancellationToken, Task<TResult>> use, CancellationToken cancellationToken);

    /// <summary>Whether an exception, or one that it wraps, says that the database is away or cannot be read.</summary>
    bool IsAway(Exception? exception);
}
