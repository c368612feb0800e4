using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using OpenUrban.Data;

namespace OpenUrban.Imports.Staging;

/// <summary>Runs statements on the connection, and in the transaction, of a context.</summary>
internal sealed class ImportStatements(OpenUrbanContext db)
{
    public async Task InsertAsync(string table, object[] values, CancellationToken cancellationToken)
    {
        await using var command = Command(
            $"INSERT INTO \"{table}\" VALUES ({string.Join(", ", values.Select((_, i) => $"@p{i}"))})"
        );
        for (var i = 0; i < values.Length; i++)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = $"@p{i}";
            parameter.Value = values[i];
            command.Parameters.Add(parameter);
        }

        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    public async Task<int> RunAsync(string statement, CancellationToken cancellationToken)
    {
        await using var command = Command(statement);
        return await command.ExecuteNonQueryAsync(cancellationToken);
    }

    public async Task<long> CountAsync(string statement, CancellationToken cancellationToken)
    {
        await using var command = Command(statement);
        return Convert.ToInt64(await command.ExecuteScalarAsync(cancellationToken), provider: null);
    }

    public DbCommand Command(string statement)
    {
        var command = db.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // Constants and numbers.
        command.CommandText = statement;
#pragma warning restore CA2100
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();

        // Millions of rows take their time; the token ends it.
        command.CommandTimeout = 0;
        return command;
    }
}
