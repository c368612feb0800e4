using System.CommandLine;
using OpenUrban.Data;
using OpenUrban.Data.Releases;
using OpenUrban.Seed.Output;

namespace OpenUrban.Seed.Commands;

/// <summary><c>load</c>: publishes the data files as the next release.</summary>
internal static class LoadCommand
{
    public static Command Create()
    {
        var (data, database, lead) = (SharedOptions.Data(), SharedOptions.Database(), SharedOptions.Lead());
        var command = new Command(
            "load",
            "Publishes the data files as the next release: all of it or nothing. The same data twice add nothing."
        )
        {
            data,
            database,
            lead,
        };
        command.SetAction(
            (result, cancellationToken) =>
                ErrorHandling.RunAsync(
                    () =>
                        LoadAsync(
                            result.GetValue(data)!.FullName,
                            result.GetValue(database)!,
                            result.GetValue(lead),
                            cancellationToken
                        ),
                    onBrokenData: "Nothing was published."
                )
        );
        return command;
    }

    private static async Task<int> LoadAsync(
        string folder,
        string database,
        double? leadSeconds,
        CancellationToken cancellationToken
    )
    {
        await using var services = await MigratedDatabase.OpenAsync(database, cancellationToken);
        var contexts = services.Contexts();
        var lead = leadSeconds is { } seconds ? TimeSpan.FromSeconds(seconds) : Database.DefaultLead(database);
        var report = await ConsoleProgress.RunAsync(progress =>
            new ReleasePublisher(contexts, TimeProvider.System, lead).PublishFolderAsync(
                folder,
                progress,
                cancellationToken
            )
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
        if (report.Published && lead > TimeSpan.Zero)
        {
            Console.WriteLine($"Answers are made from it from {release.ActiveFrom.UtcDateTime:HH:mm:ss.fff} UTC on.");
        }

        Console.WriteLine($"Checksum {release.Checksum}");
        return ExitCode.Success;
    }
}
