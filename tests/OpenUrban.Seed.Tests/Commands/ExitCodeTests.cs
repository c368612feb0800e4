using Microsoft.EntityFrameworkCore;
using OpenUrban.Testing;

namespace OpenUrban.Seed.Tests.Commands;

public sealed class ExitCodeTests : IDisposable
{
    private const string ClosedPort = "Host=127.0.0.1;Port=1;Username=nobody;Password=secret;Database=nowhere";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory, EngineData]
    public async Task Status_tells_whether_the_files_are_the_release(Engine engine)
    {
        await using var database = await TestDatabase.CreateLoadedAsync(engine);
        var data = folder.CopyData();
        var same = await StatusAsync(data, database.ConnectionString);
        EditableData.Replace(data, "indicators/gdp/observations.csv", "310000,2006,10598.9,", "310000,2006,10599,");
        var edited = await StatusAsync(data, database.ConnectionString);

        Assert.Equal(("", ExitCode.Success), (same.Error, same.ExitCode));
        Assert.Contains("Release 1, ", same.Output, StringComparison.Ordinal);
        Assert.Contains("16 districts", same.Output, StringComparison.Ordinal);
        Assert.Contains("The data files are those of this release.", same.Output, StringComparison.Ordinal);
        Assert.Equal(("", ExitCode.Findings), (edited.Error, edited.ExitCode));
        Assert.Contains("The data files differ: run load", edited.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Status_of_no_database_says_to_load_and_creates_none()
    {
        var file = Path.Combine(folder.Path, "none.db");

        var (exitCode, output, error) = await StatusAsync(Repository.Data, $"Data Source={file}");

        Assert.Equal(("", ExitCode.Findings), (error, exitCode));
        Assert.Contains("No data yet: run load.", output, StringComparison.Ordinal);
        Assert.False(File.Exists(file));
    }

    [Theory]
    [InlineData("Unrecognized command or argument 'nonsense'.", "nonsense")]
    [InlineData("Unrecognized command or argument '--nonsense'.", "load", "--nonsense")]
    [InlineData("--lead has to be from 0 to 8 seconds.", "load", "--lead", "-1")]
    [InlineData("--lead has to be from 0 to 8 seconds.", "load", "--lead", "3600")]
    [InlineData("--lead has to be from 0 to 8 seconds.", "load", "--lead", "soon")]
    [InlineData("Option '--plan-text' is required.", "verify")]
    [InlineData("Argument 'fr' not recognized.", "validate", "--language", "fr")]
    [InlineData("Required command was not provided.")]
    public async Task A_wrong_command_line_answers_1_and_the_usage(string message, params string[] args)
    {
        var (exitCode, output, error) = await SeedProgram.RunAsync(args);

        Assert.Equal(1, exitCode);
        Assert.Contains(message, error, StringComparison.Ordinal);
        Assert.Contains("Usage:", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("load")]
    [InlineData("status")]
    public async Task A_server_that_does_not_answer_is_named_without_its_password(string command)
    {
        var (exitCode, output, error) = await SeedProgram.RunAsync(command, "--database", ClosedPort);

        Assert.Equal(ExitCode.Database, exitCode);
        Assert.Equal("The database refused: Failed to connect to 127.0.0.1:1", error.Trim());
        Assert.DoesNotContain("secret", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("garbage", "The connection string cannot be read: ")]
    [InlineData("Data Source=x.db;Nonsense=1", "The connection string cannot be read: ")]
    [InlineData("Color=blue", "The connection string names no database. ")]
    [InlineData("Data Source=/dev/null/x.db", "The database file cannot be used: ")]
    [InlineData("Data Source=/dev/null", "The database ")]
    public async Task A_database_that_cannot_be_used_is_a_sentence(string connectionString, string message)
    {
        var (exitCode, _, error) = await SeedProgram.RunAsync("load", "--database", connectionString);

        Assert.StartsWith(message, error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Database, exitCode);
    }

    [Theory, EngineData]
    public async Task A_database_of_a_version_before_the_first_release_is_refused(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await using (var db = await database.Contexts.CreateDbContextAsync())
        {
            await db.Database.ExecuteSqlAsync($"""DELETE FROM "__EFMigrationsHistory" """);
            await db.Database.ExecuteSqlAsync(
                $"""INSERT INTO "__EFMigrationsHistory" VALUES ('20261130123222_Statements', '10.0.15')"""
            );
        }

        foreach (var command in new[] { "load", "status" })
        {
            var (exitCode, _, error) = await SeedProgram.RunAsync(command, "--database", database.ConnectionString);

            Assert.Equal(ExitCode.Database, exitCode);
            Assert.StartsWith(
                "The database refused: It has the tables of another program",
                error,
                StringComparison.Ordinal
            );
            Assert.Contains("name a new database and load the data into it.", error, StringComparison.Ordinal);
        }
    }

    private static Task<(int ExitCode, string Output, string Error)> StatusAsync(string data, string database) =>
        SeedProgram.RunAsync("status", "--data", data, "--database", database);
}
