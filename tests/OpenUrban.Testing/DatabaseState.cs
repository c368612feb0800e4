using System.Data.Common;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using OpenUrban.Data;

namespace OpenUrban.Testing;

/// <summary>All that a reader can see in a database, as one checksum: two states are equal or not.</summary>
public static class DatabaseState
{
    public static async Task<string> ChecksumAsync(OpenUrbanContext db)
    {
        await using var transaction = await db.BeginReadAsync(CancellationToken.None);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var tables = db
            .Model.GetEntityTypes()
            .Select(e => e.GetTableName())
            .OfType<string>()
            .Distinct()
            .Order(StringComparer.Ordinal);
        foreach (var table in tables)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{table}\n"));
            foreach (var row in (await ReadAsync(db, table)).Order(StringComparer.Ordinal))
            {
                hash.AppendData(Encoding.UTF8.GetBytes($"{row}\n"));
            }
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static async Task<List<string>> ReadAsync(OpenUrbanContext db, string table)
    {
        var rows = new List<string>();
        await using var command = db.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // The name of a table of the model.
        command.CommandText = $"SELECT * FROM \"{table}\"";
#pragma warning restore CA2100
        command.Transaction = (DbTransaction?)
            (
                (Microsoft.EntityFrameworkCore.Infrastructure.IInfrastructure<DbTransaction>?)
                    db.Database.CurrentTransaction
            )?.Instance;
        await using var reader = await command.ExecuteReaderAsync();
        var fields = new object[reader.FieldCount];
        while (await reader.ReadAsync())
        {
            reader.GetValues(fields);
            rows.Add(
                string.Join('\u001f', fields.Select(value => Convert.ToString(value, CultureInfo.InvariantCulture)))
            );
        }

        return rows;
    }
}
