using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using OpenUrban.Data.Datasets;
using OpenUrban.Testing;

namespace OpenUrban.Data.Tests.Datasets;

public sealed class DatasetFileTests
{
    [Theory, EngineData]
    public async Task Equal_data_are_equal_bytes(Engine engine)
    {
        await using var database = await TestDatabase.CreateLoadedAsync(engine);
        using var folder = new TemporaryFolder();
        var file = new DatasetFile(database.Contexts);
        var paths = new[] { Path.Combine(folder.Path, "one.db"), Path.Combine(folder.Path, "other.db") };

        foreach (var path in paths)
        {
            await file.WriteSqliteAsync(1, path, CancellationToken.None);
        }

        Assert.Equal(Checksum(paths[0]), Checksum(paths[1]));
        Assert.Equal(
            paths.Order(StringComparer.Ordinal),
            Directory.GetFileSystemEntries(folder.Path).Order(StringComparer.Ordinal)
        );
    }

    private static string Checksum(string path) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)));
}
