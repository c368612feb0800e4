using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using OpenUrban.Data;

namespace OpenUrban.Testing;

/// <summary>All that a reader can see in a database, as one checksum: two states are equal or not.</summary>
public static class DatabaseState
{
    /// <param name="db">The database.</param>
    /// <param name="exceptReleaseColumns">Columns of the releases that may differ between equal states.</param>
    public static async Task<string> ChecksumAsync(OpenUrbanContext db, params string[] exceptReleaseColumns)
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
            foreach (var row in (await ReadAsync(db, table, exceptReleaseColumns)).Order(StringComparer.Ordinal))
            {
                hash.AppendData(Encoding.UTF8.GetBytes($"{row}\n"));
            }
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static async Task<List<string>> ReadAsync(OpenUrbanContext db, string table, string[] exceptReleaseColumns)
    {
        var rows = new List<string>();
        await using var command = db.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // The name of a table of the model.
        command.CommandText = $"SELECT * FROM \"{table}\"";
#pragma warning restore CA2100
        command.Transaction = db.Database.CurrentTransaction!.GetDbTransaction();
        await using var reader = await command.ExecuteReaderAsync();
        var columns = Enumerable
            .Range(0, reader.FieldCount)
            .Where(i => table != "Releases" || !exceptReleaseColumns.Contains(reader.GetName(i)))
            .ToList();
        while (await reader.ReadAsync())
        {
            rows.Add(
                string.Join(
                    '\u001f',
                    columns.Select(i => Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture))
                )
            );
        }

        return rows;
    }
}
