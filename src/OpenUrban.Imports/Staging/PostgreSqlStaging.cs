using Microsoft.EntityFrameworkCore;
using Npgsql;
using OpenUrban.Data;

namespace OpenUrban.Imports.Staging;

internal sealed class PostgreSqlStaging(OpenUrbanContext db) : StagingEngine
{
    public override string TemporarySchema => "pg_temp";

    public override StagedRows OpenRows() => new PostgreSqlStagedRows((NpgsqlConnection)db.Database.GetDbConnection());
}
