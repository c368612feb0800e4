using OpenUrban.Testing;

namespace OpenUrban.Seed.Tests.Commands;

public sealed class ExportTests
{
    [Theory, EngineData]
    public async Task The_current_release_is_written_as_a_database(Engine engine)
    {
        var database = await LoadedDatabases.GetAsync(engine);
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "dataset.sqlite");

        var (exitCode, output, error) = await SeedProgram.RunAsync(
            "export",
            "--database",
            database.ConnectionString,
            "--output",
            file
        );

        Assert.Equal((ExitCode.Success, ""), (exitCode, error));
        Assert.StartsWith($"Release 1 is in {file}: ", output, StringComparison.Ordinal);
        var (status, report, _) = await SeedProgram.RunAsync("status", "--database", $"Data Source={file}");
        Assert.Equal(ExitCode.Success, status);
        Assert.Contains($"{ShippedData.Values:N0} values", report, StringComparison.Ordinal);
        Assert.Contains("The data files are those of this release.", report, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_release_that_there_is_not_is_refused()
    {
        var database = await LoadedDatabases.GetAsync(Engine.Sqlite);
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "dataset.sqlite");

        var (exitCode, _, error) = await SeedProgram.RunAsync(
            "export",
            "--database",
            database.ConnectionString,
            "--release",
            "2",
            "--output",
            file
        );

        Assert.Equal(ExitCode.CommandLine, exitCode);
        Assert.Contains("the releases are 1 to 1", error, StringComparison.Ordinal);
        Assert.False(File.Exists(file));
    }
}
