using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OpenUrban.Data;
using OpenUrban.Data.Releases;
using OpenUrban.Seed.Output;

namespace OpenUrban.Seed.Commands;

/// <summary><c>load</c>: publishes the data files as the next release.</summary>
internal static class LoadCommand
{
    public static Command Create()
    {
        var (data, database) = (SharedOptions.Data(), SharedOptions.Database());
        var command = new Command(
            "load",
            "Publishes the data files as the next release: all of it or nothing. The same data twice add nothing."
        )
        {
            data,
            database,
        };
        command.SetAction(
            (result, cancellationToken) =>
                Guard.RunAsync(
                    () => LoadAsync(result.GetValue(data)!.FullName, result.GetValue(database)!, cancellationToken),
                    onBrokenData: "Nothing was published."
                )
        );
        return command;
    }

    private static async Task<int> LoadAsync(string folder, string database, CancellationToken cancellationToken)
    {
        Database.EnsureFolder(database);
        await using var services = new ServiceCollection().AddOpenUrbanData(database).BuildServiceProvider();
        var contexts = services.GetRequiredService<IDbContextFactory<OpenUrbanContext>>();
        await using (var db = await contexts.CreateDbContextAsync(cancellationToken))
        {
            await db.MigrateAsync(cancellationToken);
        }

        var report = await ConsoleProgress.RunAsync(progress =>
            new ReleasePublisher(contexts, TimeProvider.System).PublishFolderAsync(folder, progress, cancellationToken)
        );
        var release = report.Release;
        Console.WriteLine(
            report.Published
                ? $"Published release {release.Number} in {Database.Describe(database)}: "
                    + $"{release.Added:N0} versions of values added, {release.Removed:N0} removed."
                : $"Nothing to do: {Database.Describe(database)} has these data already, as release {release.Number}."
        );
        Console.WriteLine(
            $"{release.Values:N0} values, {release.EarlierVersions:N0} earlier versions, "
                + $"{release.Confirmations:N0} confirmations "
                + $"({release.Values + release.EarlierVersions + release.Confirmations:N0} rows)."
        );
        Console.WriteLine(
            $"{report.RepeatedConfirmations:N0} of the confirmations name a publication that another row names as well; "
                + "each pair is kept as one version."
        );
        Console.WriteLine($"Checksum {release.Checksum}");
        return ExitCode.Success;
    }
}
