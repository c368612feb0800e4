using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using OpenUrban.Data;
using OpenUrban.Data.Files;
using OpenUrban.Data.Releases;
using OpenUrban.Imports.Mapping;

namespace OpenUrban.Seed.Commands;

/// <summary>Turns what can go wrong into a sentence on the error stream and an exit code.</summary>
internal static class ErrorHandling
{
    /// <param name="command">The command.</param>
    /// <param name="onBrokenData">What to say of the consequences when a data file is broken.</param>
    public static async Task<int> RunAsync(Func<Task<int>> command, string? onBrokenData = null)
    {
        try
        {
            return await command();
        }
        catch (SeedFileException exception)
        {
            return Fail(ExitCode.BrokenData, $"{exception.Message}\n{onBrokenData}".TrimEnd());
        }
        catch (Exception exception) when (exception is DirectoryNotFoundException or PublishException)
        {
            return Fail(ExitCode.BrokenData, exception.Message);
        }
        catch (ImportMappingException exception)
        {
            return Fail(ExitCode.BrokenData, $"{exception.Message}\n{onBrokenData}".TrimEnd());
        }
        catch (ConnectionStringException exception)
        {
            return Fail(ExitCode.Database, exception.Message);
        }
        catch (Exception exception) when (Refusal(exception) is { } refusal)
        {
            return Fail(ExitCode.Database, $"The database refused: {refusal.Message}");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Fail(ExitCode.Database, $"The database file cannot be used: {exception.Message}");
        }
    }

    /// <summary>EF Core wraps a refusal that may pass, and one of a write, in exceptions of its own.</summary>
    private static DbException? Refusal(Exception exception) =>
        exception switch
        {
            DbException refusal => refusal,
            InvalidOperationException or DbUpdateException => exception.InnerException as DbException,
            _ => null,
        };

    private static int Fail(int exitCode, string message)
    {
        Console.Error.WriteLine(message);
        return exitCode;
    }
}
