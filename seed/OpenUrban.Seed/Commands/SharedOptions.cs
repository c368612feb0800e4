using System.CommandLine;
using System.Globalization;

namespace OpenUrban.Seed.Commands;

internal static class SharedOptions
{
    /// <summary>What is answered from the database waits so long: below the API's Releases__MaximumWaitSeconds.</summary>
    private const double MaximumLeadSeconds = 8;

    public static Option<DirectoryInfo> Data() =>
        new("--data")
        {
            Description = "Folder of the data files. Default: those that came with the program.",
            DefaultValueFactory = _ => new DirectoryInfo(Path.Combine(AppContext.BaseDirectory, "seed")),
        };

    public static Option<string> Database() =>
        new("--database")
        {
            Description =
                "\"Data Source=FILE\" for SQLite, \"Host=...;Database=...;Username=...\" for PostgreSQL. "
                + "Default: the environment variable ConnectionStrings__OpenUrban, else Data Source=data/openurban.db.",
            DefaultValueFactory = _ =>
                Environment.GetEnvironmentVariable("ConnectionStrings__OpenUrban") ?? "Data Source=data/openurban.db",
        };

    public static Option<double?> Lead()
    {
        var lead = new Option<double?>("--lead")
        {
            Description =
                "Seconds from the publication to the moment from which all processes answer from the release. They have to "
                + "find it and read it until then. Default: 2 on PostgreSQL, 0 on SQLite.",
        };
        lead.Validators.Add(result =>
        {
            // Read here: the value itself can be had only once it is known to be a number.
            if (
                result.Tokens is [var token]
                && !(
                    double.TryParse(token.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds)
                    && seconds is >= 0 and <= MaximumLeadSeconds
                )
            )
            {
                result.AddError($"--lead has to be from 0 to {MaximumLeadSeconds} seconds.");
            }
        });
        return lead;
    }
}
