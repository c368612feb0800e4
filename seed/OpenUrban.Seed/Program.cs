using System.CommandLine;
using OpenUrban.Seed.Commands;

var root = new RootCommand("Loads data into a database and checks them.")
{
    LoadCommand.Create(),
    ImportCommand.Create(),
    ValidateCommand.Create(),
    VerifyCommand.Create(),
    StatusCommand.Create(),
    DiffCommand.Create(),
    ExportCommand.Create(),
};
return await root.Parse(args).InvokeAsync();
