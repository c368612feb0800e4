using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OpenUrban.Data;
using OpenUrban.Data.Datasets;

namespace OpenUrban.Seed.Commands;

/// <summary><c>export</c>: the data set of a release as a SQLite file.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var database = SharedOptions.Database();
        var release = new Option<int?>("--release")
        {
            Description = "Number of the release. Default: the current one.",
        };
        var output = new Option<FileInfo>("--output")
        {
            Description = "The file to write. One that is there is replaced.",
            Required = true,
        };
        var command = new Command("export", "Writes a release as a SQLite file that the API can serve.")
        {
            database,
            release,
            output,
        };
        command.SetAction(
            (result, cancellationToken) =>
                ErrorHandling.RunAsync(() =>
                    ExportAsync(
                        result.GetValue(database)!,
                        result.GetValue(release),
                        result.GetValue(output)!.FullName,
                        cancellationToken
                    )
                )
        );
        return command;
    }

    private static async Task<int> ExportAsync(
        string database,
        int? release,
        string path,
        CancellationToken cancellationToken
    )
    {
        await using var services = new ServiceCollection().AddOpenUrbanData(database).BuildServiceProvider();
        int last;
        await using (
            var db = await services
                .GetRequiredService<IDbContextFactory<OpenUrbanContext>>()
                .CreateDbContextAsync(cancellationToken)
        )
        {
            last = await db.Releases.MaxAsync(r => (int?)r.Number, cancellationToken) ?? 0;
        }

        var number = release ?? last;
        if (number < 1 || number > last)
        {
            await Console.Error.WriteLineAsync($"There is no release {number}: the releases are 1 to {last}.");
            return ExitCode.CommandLine;
        }

        await services.GetRequiredService<DatasetFile>().WriteSqliteAsync(number, path, cancellationToken);
        Console.WriteLine($"Release {number} is in {path}: {new FileInfo(path).Length:N0} bytes.");
        return ExitCode.Success;
    }
}
