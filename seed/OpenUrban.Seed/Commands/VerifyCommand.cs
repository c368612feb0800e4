using System.CommandLine;

namespace OpenUrban.Seed.Commands;

internal static class VerifyCommand
{
    public static Command Create() => new("verify");
}
