using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;
using OpenUrban.Testing;

namespace OpenUrban.Api.Testing;

/// <summary>The built API as a process of its own, as a user starts it.</summary>
public sealed partial class ApiProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    private readonly Process process;
    private readonly ConcurrentQueue<string> log = new();
    private readonly TaskCompletionSource<Uri> address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private ApiProcess(Process process) => this.process = process;

    /// <summary>All lines that were written to the two outputs.</summary>
    public IReadOnlyList<string> Log => [.. log];

    public int ExitCode => process.ExitCode;

    /// <summary>The folder that the API was built into.</summary>
    private static string Folder =>
        Path.Combine(
            Repository.Root,
            "src",
            "OpenUrban.Api",
            "bin",
            AppContext.BaseDirectory.Contains(
                $"{Path.DirectorySeparatorChar}Release{Path.DirectorySeparatorChar}",
                StringComparison.Ordinal
            )
                ? "Release"
                : "Debug",
            "net10.0"
        );

    /// <param name="connectionString">Where the data lie.</param>
    /// <param name="workingFolder">Where it is started; by default the folder that it was built into.</param>
    /// <param name="settings">Further settings, as environment variables.</param>
    public static ApiProcess Start(
        string connectionString,
        string? workingFolder = null,
        params (string Name, string Value)[] settings
    )
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(Folder, "OpenUrban.Api.dll")])
        {
            WorkingDirectory = workingFolder ?? Folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["ConnectionStrings__OpenUrban"] = connectionString,
                ["ASPNETCORE_ENVIRONMENT"] = "Production",
                ["ASPNETCORE_URLS"] = "http://127.0.0.1:0",
            },
        };
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        var api = new ApiProcess(new Process { StartInfo = start });
        api.process.OutputDataReceived += (_, line) => api.Read(line.Data);
        api.process.ErrorDataReceived += (_, line) => api.Read(line.Data);
        api.process.Start();
        api.process.BeginOutputReadLine();
        api.process.BeginErrorReadLine();
        return api;
    }

    /// <summary>A client of the API, as soon as it says where it listens.</summary>
    public async Task<HttpClient> ConnectAsync()
    {
        var exited = process.WaitForExitAsync();
        var first = await Task.WhenAny(address.Task, exited).WaitAsync(Patience);
        Assert.True(first == address.Task, $"The API ended instead of listening:\n{string.Join('\n', Log)}");
        return new HttpClient { BaseAddress = await address.Task };
    }

    /// <summary>Whether it has ended.</summary>
    public bool HasExited => process.HasExited;

    /// <summary>Asks it to end, as service managers and orchestrators do (SIGTERM).</summary>
    public void Terminate()
    {
        using var kill = Process.Start("kill", ["-TERM", $"{process.Id}"]);
        kill.WaitForExit();
        Assert.Equal(0, kill.ExitCode);
    }

    /// <summary>Whether it is ready, once it listens; null when it has ended instead.</summary>
    public async Task<bool?> IsReadyOrEndedAsync()
    {
        if (await Task.WhenAny(address.Task, process.WaitForExitAsync()).WaitAsync(Patience) != address.Task)
        {
            return null;
        }

        using var client = new HttpClient { BaseAddress = await address.Task };
        using var ready = await client.GetAsync(new Uri("/health/ready", UriKind.Relative));
        return ready.IsSuccessStatusCode;
    }

    public Task WaitForExitAsync() => process.WaitForExitAsync().WaitAsync(Patience);

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }

        process.Dispose();
    }

    private void Read(string? line)
    {
        if (line is null)
        {
            return;
        }

        log.Enqueue(line);
        if (Playground().Match(line) is { Success: true } match)
        {
            address.TrySetResult(new Uri(match.Groups["address"].Value));
        }
    }

    [GeneratedRegex("Playground: (?<address>http://[0-9.:]+)/graphql", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Playground();
}
