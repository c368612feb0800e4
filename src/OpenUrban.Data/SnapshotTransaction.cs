using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace OpenUrban.Data;

/// <summary>
/// A transaction that ends with its disposal. One that is handed to EF Core from outside is not EF Core's to end: the
/// snapshot would stay open, and with it the connection, until the context goes.
/// </summary>
internal sealed class SnapshotTransaction(
    DatabaseFacade database,
    IDbContextTransaction inner,
    SqliteTransaction transaction
) : IDbContextTransaction
{
    public Guid TransactionId => inner.TransactionId;

    public void Commit() => inner.Commit();

    public Task CommitAsync(CancellationToken cancellationToken = default) => inner.CommitAsync(cancellationToken);

    public void Rollback() => inner.Rollback();

    public Task RollbackAsync(CancellationToken cancellationToken = default) => inner.RollbackAsync(cancellationToken);

    public void Dispose()
    {
        inner.Dispose();
        transaction.Dispose();
        database.CloseConnection();
    }

    public async ValueTask DisposeAsync()
    {
        await inner.DisposeAsync();
        await transaction.DisposeAsync();
        await database.CloseConnectionAsync();
    }
}
