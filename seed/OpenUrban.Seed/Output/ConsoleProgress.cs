using OpenUrban.Data.Files;
using Spectre.Console;

namespace OpenUrban.Seed.Output;

/// <summary>Progress bars on a terminal; elsewhere a line when a step begins and one when it ends, and one for each part that has a name.</summary>
internal static class ConsoleProgress
{
    public static async Task<TResult> RunAsync<TResult>(Func<IProgress<SeedProgress>, Task<TResult>> work)
    {
        if (Console.IsOutputRedirected)
        {
            return await work(new PlainLines());
        }

        return await AnsiConsole.Progress().StartAsync(context => work(new Bars(context)));
    }

    private sealed class PlainLines : IProgress<SeedProgress>
    {
        private string? step;

        public void Report(SeedProgress value)
        {
            if (value.Part is { } part)
            {
                Console.WriteLine($"{value.Step}: {value.Done} of {value.Total}, {part}");
            }
            else if (value.Step != step || value.Done == value.Total)
            {
                Console.WriteLine($"{value.Step}: {value.Done} of {value.Total}");
            }

            step = value.Step;
        }
    }

    private sealed class Bars(ProgressContext context) : IProgress<SeedProgress>
    {
        private readonly Dictionary<string, ProgressTask> tasks = [];

        public void Report(SeedProgress value)
        {
            if (!tasks.TryGetValue(value.Step, out var task))
            {
                tasks[value.Step] = task = context.AddTask(value.Step);
            }

            task.MaxValue = value.Total;
            task.Value = value.Done;
        }
    }
}
