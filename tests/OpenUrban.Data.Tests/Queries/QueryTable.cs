using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using OpenUrban.Data.Queries;
using OpenUrban.Testing;

namespace OpenUrban.Data.Tests.Queries;

/// <summary>Stores queries of no meaning, and looks what the database has.</summary>
internal static class QueryTable
{
    public static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    public static Task<StoredQuery> StoreAsync(
        StoredQueries queries,
        string hash,
        string document = "{ dataset { name } }",
        Action? admit = null
    ) => queries.StoreAsync(document, "{}", operationName: null, hash, admit, CancellationToken.None);

    /// <summary>The hashes of all, as they were stored.</summary>
    public static async Task<List<string>> StoredAsync(TestDatabase database)
    {
        await using var db = await database.Contexts.CreateDbContextAsync();
        var queries = await db.StoredQueries.AsNoTracking().ToListAsync();
        return [.. queries.OrderBy(query => query.CreatedAt).Select(query => query.Hash)];
    }

    public static async Task<DateOnly?> LastReadAsync(TestDatabase database, string hash)
    {
        await using var db = await database.Contexts.CreateDbContextAsync();
        return await db.StoredQueries.Where(q => q.Hash == hash).Select(q => q.LastReadOn).SingleAsync();
    }

    public static async Task UntilReadAsync(TestDatabase database, string hash, DateOnly day)
    {
        for (var i = 0; await LastReadAsync(database, hash) != day; i++)
        {
            Assert.True(i < 400, "That it was read is not written down.");
            await Task.Delay(25);
        }
    }
}
