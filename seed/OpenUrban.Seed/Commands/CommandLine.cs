using System.CommandLine;

namespace OpenUrban.Seed.Commands;

/// <summary>All commands, in the order in which they are shown: help, README and program know no other list.</summary>
internal static class CommandLine
{
    public static RootCommand Create() =>
        new("Loads data into a database and checks them.")
        {
            LoadCommand.Create(),
            ImportCommand.Create(),
            ValidateCommand.Create(),
            VerifyCommand.Create(),
            StatusCommand.Create(),
            DiffCommand.Create(),
            ExportCommand.Create(),
        };
}
