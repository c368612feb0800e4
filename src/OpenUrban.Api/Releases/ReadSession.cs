using Microsoft.EntityFrameworkCore;
using OpenUrban.Data;
using OpenUrban.Data.Releases;
using OpenUrban.GraphQL.Answers;

namespace OpenUrban.Api.Releases;

/// <summary>
/// What one request reads: a database context inside one transaction, so that all its fields see the same release
/// also while the next one is being published. A scoped service.
/// </summary>
internal sealed class ReadSession(IDbContextFactory<OpenUrbanContext> contexts, RequestedRelease requested)
    : IReleaseRows,
        IAsyncDisposable
{
    private OpenUrbanContext? db;

    private Release? current;

    private Release? release;

    public OpenUrbanContext Db => db ?? throw new InvalidOperationException("The session has not been opened.");

    /// <summary>The current release.</summary>
    public Release Current => current ?? throw new InvalidOperationException("The session has not been opened.");

    /// <summary>The release that is answered from: the current one, or an earlier one that the request names.</summary>
    public Release Release => release ?? throw new InvalidOperationException("The session has not been opened.");

    /// <summary>The number of an earlier release that is answered from; null for the current one.</summary>
    public int? Earlier => Release.Number == Current.Number ? null : Release.Number;

    /// <summary>All rows of a table. What is in a release by its number is told by <see cref="VersionedRows"/>.</summary>
    public IQueryable<TRow> Of<TRow>()
        where TRow : class =>
        typeof(TRow) == typeof(Release) && Earlier is { } number
            ? (IQueryable<TRow>)Db.Releases.Where(r => r.Number <= number)
            : Db.Set<TRow>();

    public async Task OpenAsync(CancellationToken cancellationToken)
    {
        db = await contexts.CreateDbContextAsync(cancellationToken);
        await db.BeginReadAsync(cancellationToken);
        current = await db.Releases.OrderByDescending(r => r.Number).FirstAsync(cancellationToken);
        release =
            requested.Number is { } number && number < current.Number
                ? await db.Releases.SingleAsync(r => r.Number == number, cancellationToken)
                : current;
    }

    /// <summary>Ends the transaction, so that another state can be read.</summary>
    public async Task CloseAsync()
    {
        await DisposeAsync();
        db = null;
    }

    public async ValueTask DisposeAsync()
    {
        if (db is not null)
        {
            await db.DisposeAsync();
        }
    }
}
