using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using OpenUrban.Data;

namespace OpenUrban.Imports.Staging;

internal sealed class SqliteStaging(OpenUrbanContext db) : StagingEngine
{
    public override string TemporarySchema => "temp";

    /// <summary>With a cache that holds the upper pages of the indexes, so that they are written once.</summary>
    public override StagedRows OpenRows()
    {
        db.Database.ExecuteSql($"PRAGMA cache_size = -65536");
        return new SqliteStagedRows((SqliteConnection)db.Database.GetDbConnection());
    }

    public override Task CheckForeignKeysAsync(bool check, CancellationToken cancellationToken) =>
        check
            ? db.Database.ExecuteSqlAsync($"PRAGMA foreign_keys = ON", cancellationToken)
            : db.Database.ExecuteSqlAsync($"PRAGMA foreign_keys = OFF", cancellationToken);

    /// <summary>Empties the log of writes, unless somebody reads what is in it: then the next one does.</summary>
    public override Task TidyAsync(CancellationToken cancellationToken) =>
        db.Database.ExecuteSqlAsync($"PRAGMA wal_checkpoint(TRUNCATE)", cancellationToken);
}
