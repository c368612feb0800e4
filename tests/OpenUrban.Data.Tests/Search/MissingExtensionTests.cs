using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using OpenUrban.Testing;

namespace OpenUrban.Data.Tests.Search;

public sealed class MissingExtensionTests
{
    [PostgreSqlFact]
    public async Task A_role_that_may_not_create_the_extension_is_told_what_to_do()
    {
        var name = $"openurban_test_{Guid.NewGuid():N}";
        await using var server = NpgsqlDataSource.Create(TestDatabase.PostgreSqlServer!);
        await RunAsync(server, $"CREATE ROLE {name} LOGIN PASSWORD '{name}'");
        await RunAsync(server, $"CREATE DATABASE {name}");
        var database = new NpgsqlConnectionStringBuilder(TestDatabase.PostgreSqlServer!)
        {
            Database = name,
            Pooling = false,
        };
        try
        {
            await using (var owner = NpgsqlDataSource.Create(database))
            {
                await RunAsync(owner, $"GRANT ALL ON SCHEMA public TO {name}");
            }

            (database.Username, database.Password) = (name, name);
            await using var services = new ServiceCollection()
                .AddOpenUrbanData(database.ToString())
                .BuildServiceProvider();
            await using var db = services.GetRequiredService<IDbContextFactory<OpenUrbanContext>>().CreateDbContext();

            var exception = await Assert.ThrowsAsync<MissingExtensionException>(() =>
                db.MigrateAsync(CancellationToken.None)
            );

            Assert.Contains("permission denied", exception.Message, StringComparison.Ordinal);
            Assert.Contains("\"CREATE EXTENSION pg_trgm\"", exception.Message, StringComparison.Ordinal);
        }
        finally
        {
            await RunAsync(server, $"DROP DATABASE {name} WITH (FORCE)");
            await RunAsync(server, $"DROP ROLE {name}");
        }
    }

    private static async Task RunAsync(NpgsqlDataSource server, string statement)
    {
        await using var command = server.CreateCommand(statement);
        await command.ExecuteNonQueryAsync();
    }
}
