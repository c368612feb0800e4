using System.Diagnostics;
using OpenUrban.Data.Files;

namespace OpenUrban.Seed.Tests.Commands;

/// <summary>A command that is killed (SIGKILL) when it says how far it has come, whatever the speed of the machine.</summary>
/// <param name="Said">The parts of the publication that it had named, also those that were read after its death.</param>
/// <param name="Succeeded">Whether it had ended by itself before.</param>
internal sealed record KilledCommand(IReadOnlyList<PublicationPart> Said, bool Succeeded)
{
    public static Task<KilledCommand> RunAsync(PublicationPart part, TimeSpan later, params string[] command) =>
        RunAsync(line => PartOf(line) == part, later, command);

    /// <param name="isPlace">Whether it is killed when it says this.</param>
    /// <param name="later">How long after that.</param>
    /// <param name="command">The command.</param>
    public static async Task<KilledCommand> RunAsync(
        Func<string, bool> isPlace,
        TimeSpan later,
        params string[] command
    )
    {
        using var process = SeedProgram.Start(command);
        var said = new List<PublicationPart>();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            Note(line);
            if (isPlace(line))
            {
                break;
            }
        }

        // Sleeping is not exact enough: a commit takes a few milliseconds.
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < later; )
        {
            Thread.SpinWait(20);
        }

        process.Kill();
        await process.WaitForExitAsync();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            Note(line);
        }

        return new KilledCommand(said, process.ExitCode == ExitCode.Success);

        void Note(string line)
        {
            if (PartOf(line) is { } part)
            {
                said.Add(part);
            }
        }
    }

    /// <summary>The same command without a kill: how long it takes from one part to another.</summary>
    public static async Task<TimeSpan> MeasureAsync(PublicationPart from, PublicationPart to, params string[] command)
    {
        using var process = SeedProgram.Start(command);
        var watch = new Stopwatch();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (PartOf(line) == from)
            {
                watch.Start();
            }

            if (PartOf(line) == to)
            {
                watch.Stop();
            }
        }

        await process.WaitForExitAsync();
        Assert.Equal(ExitCode.Success, process.ExitCode);
        Assert.False(watch.IsRunning || watch.Elapsed == TimeSpan.Zero, "It did not name these parts.");
        return watch.Elapsed;
    }

    private static PublicationPart? PartOf(string line) =>
        line.StartsWith(SeedProgress.Publishing, StringComparison.Ordinal)
        && Enum.TryParse<PublicationPart>(line.Split(", ").Last(), ignoreCase: true, out var part)
            ? part
            : null;
}
