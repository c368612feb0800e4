using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OpenUrban.Data;
using OpenUrban.Data.Areas;
using OpenUrban.Data.Files;

namespace OpenUrban.Seed.Commands;

/// <summary><c>status</c>: which releases a database has, and whether the data files are the last of them.</summary>
internal static class StatusCommand
{
    public static Command Create()
    {
        var (data, database) = (SharedOptions.Data(), SharedOptions.Database());
        var command = new Command(
            "status",
            "Shows the releases of a database and whether the data files differ from it."
        )
        {
            data,
            database,
        };
        command.SetAction(
            (result, cancellationToken) =>
                ErrorHandling.RunAsync(() =>
                    StatusAsync(result.GetValue(data)!.FullName, result.GetValue(database)!, cancellationToken)
                )
        );
        return command;
    }

    private static async Task<int> StatusAsync(string folder, string database, CancellationToken cancellationToken)
    {
        await using var services = new ServiceCollection().AddOpenUrbanData(database).BuildServiceProvider();
        await using var db = await services
            .GetRequiredService<IDbContextFactory<OpenUrbanContext>>()
            .CreateDbContextAsync(cancellationToken);
        Console.WriteLine(Database.Describe(database));
        if (!await db.IsMigratedAsync(cancellationToken))
        {
            Console.WriteLine("No data yet: run load.");
            return ExitCode.Findings;
        }

        await using var snapshot = await db.BeginReadAsync(cancellationToken);
        var releases = await db.Releases.OrderBy(r => r.Number).ToListAsync(cancellationToken);
        foreach (var release in releases)
        {
            Console.WriteLine(
                $"Release {release.Number}, {release.PublishedAt:yyyy-MM-dd HH:mm} UTC: {release.Values:N0} values, "
                    + $"{release.EarlierVersions:N0} earlier versions, {release.Confirmations:N0} confirmations, "
                    + $"checksum {release.Checksum}"
            );
        }

        Console.WriteLine(
            $"{await db.Plans.CountAsync(cancellationToken)} plans, {await db.Measures.CountAsync(cancellationToken)} measures, "
                + $"{await db.Targets.CountAsync(t => t.IsLatest, cancellationToken)} targets, "
                + $"{await db.Areas.CountAsync(cancellationToken)} areas "
                + $"({await db.Areas.CountAsync(a => a.Kind == AreaKind.District, cancellationToken)} districts), "
                + $"{await db.Indicators.CountAsync(cancellationToken)} indicators, "
                + $"{await db.Sources.CountAsync(cancellationToken)} sources"
        );
        var files = CatalogueReader.Read(folder, new KeyRegistry());
        var same = releases.LastOrDefault()?.FilesChecksum == files.Checksum;
        Console.WriteLine(
            same ? "The data files are those of this release." : "The data files differ: run load to publish them."
        );
        return same ? ExitCode.Success : ExitCode.Findings;
    }
}
