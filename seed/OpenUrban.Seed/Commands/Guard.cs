using System.Data.Common;
using OpenUrban.Data.Releases;
using OpenUrban.Data.Seeding;

namespace OpenUrban.Seed.Commands;

/// <summary>Turns what can go wrong into a sentence on the error stream and an exit code.</summary>
internal static class Guard
{
    public static async Task<int> RunAsync(Func<Task<int>> command)
    {
        try
        {
            return await command();
        }
        catch (SeedFileException exception)
        {
            return Fail(ExitCode.BrokenData, $"{exception.Message}\nNothing was published.");
        }
        catch (Exception exception) when (exception is DirectoryNotFoundException or PublishException)
        {
            return Fail(ExitCode.BrokenData, exception.Message);
        }
        catch (Exception exception) when (exception is ArgumentException { ParamName: "connectionString" })
        {
            return Fail(ExitCode.Database, exception.Message);
        }
        catch (DbException exception)
        {
            return Fail(ExitCode.Database, $"The database refused: {exception.Message}");
        }
    }

    private static int Fail(int exitCode, string message)
    {
        Console.Error.WriteLine(message);
        return exitCode;
    }
}
