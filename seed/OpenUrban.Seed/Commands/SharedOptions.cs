using System.CommandLine;

namespace OpenUrban.Seed.Commands;

internal static class SharedOptions
{
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
}
