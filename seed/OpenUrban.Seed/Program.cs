using System.CommandLine;
using OpenUrban.Seed.Commands;

var root = new RootCommand("Loads the data files into a database and checks them.")
{
    LoadCommand.Create(),
    ValidateCommand.Create(),
    VerifyCommand.Create(),
    StatusCommand.Create(),
    DiffCommand.Create(),
};
return await root.Parse(args).InvokeAsync();
