using System.CommandLine;
using System.Globalization;
using OpenUrban.Data;
using OpenUrban.Imports;
using OpenUrban.Imports.Mapping;
using OpenUrban.Imports.Publishing;
using OpenUrban.Seed.Output;

namespace OpenUrban.Seed.Commands;

/// <summary><c>import</c>: publishes the values of a file as the next release.</summary>
internal static class ImportCommand
{
    private const int MaximumErrors = 100_000;

    public static Command Create()
    {
        var (database, lead) = (SharedOptions.Database(), SharedOptions.Lead());
        var file = new Argument<FileInfo>("file")
        {
            Description =
                "File with the values: tidy CSV, World Bank CSV, SDMX-CSV 2.0 or JSON-stat 2.0, as it is or compressed with gzip.",
        };
        var mapping = new Option<string>("--mapping")
        {
            Description =
                "Mapping file: what the file is, and what its codes are here. A name without a folder may also be that "
                + $"of one that came with the program: {string.Join(", ", ShippedMappings())}.",
            Required = true,
        };
        var create = new Option<bool>("--create")
        {
            Description =
                "Creates the areas and indicators that are unknown. Without it they are listed and nothing is published.",
        };
        var dryRun = new Option<bool>("--dry-run") { Description = "Only reports what would change." };
        var errors = new Option<int>("--errors")
        {
            Description = $"Bad rows to list, from 1 to {MaximumErrors:N0}. When there are more, reading stops.",
            DefaultValueFactory = _ => ImportRequest.DefaultMaximumErrors,
        };
        errors.Validators.Add(result =>
        {
            if (
                result.Tokens is [var token]
                && !(
                    int.TryParse(token.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                    && number is >= 1 and <= MaximumErrors
                )
            )
            {
                result.AddError($"--errors has to be from 1 to {MaximumErrors:N0}.");
            }
        });
        var publishedOn = new Option<string>("--published-on")
        {
            Description =
                "When the source published the values, a day (2024-07-28) or a year (1998), unless a row says it. "
                + "Default: as the mapping says.",
        };
        publishedOn.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !ImportDate.TryParse(token.Value, out _))
            {
                result.AddError("--published-on has to be a day such as 2024-07-28 or a year such as 1998.");
            }
        });
        var command = new Command(
            "import",
            "Publishes the values of a file as the next release: all of it or nothing. The same file twice adds nothing."
        )
        {
            file,
            mapping,
            database,
            create,
            dryRun,
            lead,
            errors,
            publishedOn,
        };
        command.SetAction(
            (result, cancellationToken) =>
                ErrorHandling.RunAsync(
                    () =>
                    {
                        var read = ImportMapping.Read(Find(result.GetValue(mapping)!));
                        var request = read.Request(
                            result.GetValue(publishedOn) is { } text && ImportDate.TryParse(text, out var date)
                                ? date
                                : null,
                            result.GetValue(create),
                            result.GetValue(dryRun),
                            result.GetValue(errors)
                        );
                        return ImportAsync(
                            read,
                            request,
                            result.GetValue(file)!.FullName,
                            result.GetValue(database)!,
                            result.GetValue(lead),
                            cancellationToken
                        );
                    },
                    onBrokenData: "Nothing was published."
                )
        );
        return command;
    }

    private static async Task<int> ImportAsync(
        ImportMapping mapping,
        ImportRequest request,
        string file,
        string database,
        double? leadSeconds,
        CancellationToken cancellationToken
    )
    {
        // Before the database is touched: a file that is missing leaves none behind.
        using var reader = mapping.Open(file, request.MaximumErrors);
        await using var services = await MigratedDatabase.OpenAsync(database, cancellationToken);
        var contexts = services.Contexts();
        var lead = leadSeconds is { } seconds ? TimeSpan.FromSeconds(seconds) : Database.DefaultLead(database);
        var publisher = new ImportPublisher(contexts, TimeProvider.System, lead);
        var report = await ConsoleProgress.RunAsync(progress =>
            publisher.ImportAsync(request, reader, progress, cancellationToken)
        );
        return Write(report, request, reader.File, database, lead);
    }

    private static int Write(ImportReport report, ImportRequest request, string file, string database, TimeSpan lead)
    {
        Console.WriteLine($"{file}: {report.Rows:N0} rows read{(report.IsStopped ? ", not to the end" : "")}.");
        Console.WriteLine(
            $"{report.Added:N0} new values, {report.Revised:N0} revised, {report.Withdrawn:N0} withdrawn, "
                + $"{report.Unchanged:N0} unchanged."
        );
        var unknown = report.UnknownIndicators.Count + report.UnknownAreas.Count;
        if (request.Create && unknown > 0)
        {
            Console.WriteLine(
                $"{report.UnknownIndicators.Count:N0} indicators and {report.UnknownAreas.Count:N0} areas "
                    + (report.Published ? "were created." : "are unknown and would be created.")
            );
        }

        var refusals = WriteBadRows(report) + (request.Create ? 0 : WriteUnknown(report));
        if (refusals > 0)
        {
            Console.Error.WriteLine("Nothing was published.");
            return report.RejectedRows.Count > 0 ? ExitCode.BrokenData : ExitCode.Findings;
        }

        var described = Database.Describe(database);
        Console.WriteLine(
            report is { Published: true, Release: { } release }
                ? $"Published release {release.Number} in {described}: "
                    + $"{release.Added:N0} versions of values added, {release.Removed:N0} removed."
            : request.DryRun ? $"Nothing was published in {described}: it is a dry run."
            : $"Nothing to do: {described} has these values already."
        );
        if (report is { Published: true, Release: { } published })
        {
            if (lead > TimeSpan.Zero)
            {
                Console.WriteLine(
                    $"Answers are made from it from {published.ActiveFrom.UtcDateTime:HH:mm:ss.fff} UTC on."
                );
            }

            Console.WriteLine($"Checksum {published.Checksum}");
        }

        return ExitCode.Success;
    }

    private static int WriteBadRows(ImportReport report)
    {
        foreach (var row in report.RejectedRows)
        {
            Console.Error.WriteLine(row);
        }

        if (report.IsStopped)
        {
            Console.Error.WriteLine(
                $"There are more than {report.RejectedRows.Count:N0} bad rows: reading stopped. --errors lists more."
            );
        }
        else if (report.RejectedRows.Count > 0)
        {
            Console.Error.WriteLine($"{report.RejectedRows.Count:N0} bad rows.");
        }

        return report.RejectedRows.Count;
    }

    private static int WriteUnknown(ImportReport report)
    {
        foreach (var (kind, codes) in new[] { ("indicator", report.UnknownIndicators), ("area", report.UnknownAreas) })
        {
            foreach (var code in codes)
            {
                var inFile = code.FileCode == code.Code ? "" : $", in the file {code.FileCode}";
                var name = code.Name is null ? "" : $" ({code.Name})";
                Console.Error.WriteLine($"line {code.Line}: unknown {kind} {code.Code}{name}{inFile}");
            }
        }

        var unknown = report.UnknownIndicators.Count + report.UnknownAreas.Count;
        if (unknown > 0)
        {
            Console.Error.WriteLine(
                $"{report.UnknownIndicators.Count:N0} indicators and {report.UnknownAreas.Count:N0} areas are unknown. "
                    + "--create creates them; the mapping's entries can give them the codes of known ones."
            );
        }

        return unknown;
    }

    /// <summary>The file of that name, or the one that came with the program.</summary>
    private static string Find(string mapping)
    {
        if (File.Exists(mapping) || Path.GetFileName(mapping) != mapping)
        {
            return mapping;
        }

        var shipped = Path.Combine(ShippedFolder, Path.HasExtension(mapping) ? mapping : $"{mapping}.json");
        return File.Exists(shipped) ? shipped : mapping;
    }

    private static string ShippedFolder => Path.Combine(AppContext.BaseDirectory, "mappings");

    private static IEnumerable<string> ShippedMappings() =>
        Directory.Exists(ShippedFolder)
            ? Directory
                .EnumerateFiles(ShippedFolder, "*.json")
                .Select(file => Path.GetFileNameWithoutExtension(file))
                .Order(StringComparer.Ordinal)
            : [];
}
