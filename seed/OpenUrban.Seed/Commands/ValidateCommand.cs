using System.CommandLine;

namespace OpenUrban.Seed.Commands;

internal static class ValidateCommand
{
    public static Command Create() => new("validate");
}
