using Microsoft.EntityFrameworkCore;
using OpenUrban.Data;
using OpenUrban.Data.Releases;
using OpenUrban.GraphQL.Answers;

namespace OpenUrban.Api.Releases;

/// <summary>
/// What one request reads: a database context inside one transaction, so that all its fields see the same release
/// also while the next one is being published. A scoped service.
/// </summary>
internal sealed class ReadSession(IDbContextFactory<OpenUrbanContext> contexts) : IRowSource, IAsyncDisposable
{
    private OpenUrbanContext? db;

    private Release? release;

    public OpenUrbanContext Db => db ?? throw new InvalidOperationException("The session has not been opened.");

    /// <summary>The current release.</summary>
    public Release Release => release ?? throw new InvalidOperationException("The session has not been opened.");

    public IQueryable<TRow> Of<TRow>()
        where TRow : class => Db.Set<TRow>();

    public async Task OpenAsync(CancellationToken cancellationToken)
    {
        db = await contexts.CreateDbContextAsync(cancellationToken);
        await db.BeginReadAsync(cancellationToken);
        release = await db.Releases.OrderByDescending(r => r.Number).FirstAsync(cancellationToken);
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
