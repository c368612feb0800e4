using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace OpenUrban.Benchmarks.Load;

/// <summary>A server that is measured: a process of its own on a free port of this machine.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    /// <summary>The folder of the API's project.</summary>
    public static string ApiProject { get; } = FindApiProject();

    private readonly Process process;

    private ServerProcess(Process process, Uri address) => (this.process, Address) = (process, address);

    public Uri Address { get; }

    /// <summary>From the start of the process to its first answer.</summary>
    public TimeSpan Readiness { get; private set; }

    /// <summary>Time that all its threads have computed.</summary>
    public TimeSpan Processor
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    /// <summary>Memory in use now, in MB of 1,000,000 bytes (VmRSS).</summary>
    public double MemoryMegabytes => StatusOf("VmRSS");

    /// <summary>The most it has used at any time (VmHWM).</summary>
    public double PeakMegabytes => StatusOf("VmHWM");

    /// <summary>The API that was built with these benchmarks.</summary>
    public static Task<ServerProcess> StartApiAsync(
        string connectionString,
        IReadOnlyDictionary<string, string> settings,
        string probe = "/health/ready",
        string? file = null,
        Action<string>? log = null
    )
    {
        var address = FreeAddress();
        var environment = new Dictionary<string, string>(settings)
        {
            ["ConnectionStrings__OpenUrban"] = connectionString,
            ["ASPNETCORE_URLS"] = address.ToString(),
            ["ASPNETCORE_ENVIRONMENT"] = "Production",
            ["Logging__LogLevel__Default"] = "Warning",
            ["Logging__LogLevel__Microsoft.Hosting.Lifetime"] = "Warning",
        };
        return StartAsync([file ?? ApiFile()], environment, address, probe, log);
    }

    /// <summary>One of the servers of this program.</summary>
    public static Task<ServerProcess> StartOtherAsync(string kind, string rest)
    {
        var address = FreeAddress();
        return StartAsync(
            [typeof(ServerProcess).Assembly.Location, "serve", kind, address.ToString(), rest],
            new Dictionary<string, string>(),
            address,
            "/"
        );
    }

    /// <summary>Lets the most that it has used begin anew.</summary>
    public Task ResetPeakAsync() => File.WriteAllTextAsync($"/proc/{process.Id}/clear_refs", "5");

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }

        process.Dispose();
    }

    private static async Task<ServerProcess> StartAsync(
        string[] arguments,
        Dictionary<string, string> environment,
        Uri address,
        string probe,
        Action<string>? log = null
    )
    {
        // Its settings lie beside it.
        var isLibrary = arguments[0].EndsWith(".dll", StringComparison.Ordinal);
        var start = new ProcessStartInfo(isLibrary ? "dotnet" : arguments[0], isLibrary ? arguments : arguments[1..])
        {
            UseShellExecute = false,
            WorkingDirectory = Path.GetDirectoryName(arguments[0])!,
            RedirectStandardOutput = log is not null,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var client = new HttpClient { BaseAddress = address };
        var watch = Stopwatch.StartNew();
        var server = new ServerProcess(Process.Start(start)!, address);
        if (log is not null)
        {
            server.process.OutputDataReceived += (_, line) => log(line.Data ?? "");
            server.process.BeginOutputReadLine();
        }

        while (true)
        {
            try
            {
                using var answer = await client.GetAsync(new Uri(probe, UriKind.Relative));
                if (answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.NotFound)
                {
                    server.Readiness = watch.Elapsed;
                    return server;
                }
            }
            catch (HttpRequestException) when (!server.process.HasExited && watch.Elapsed < Patience)
            {
                // Not yet.
            }

            await Task.Delay(TimeSpan.FromMilliseconds(5));
        }
    }

    private static Uri FreeAddress()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");
    }

    /// <summary>The API in its own output folder, built with the same configuration as this program.</summary>
    private static string ApiFile()
    {
        var here = new DirectoryInfo(AppContext.BaseDirectory);
        return Path.Combine(ApiProject, "bin", here.Parent!.Name, here.Name, "OpenUrban.Api.dll");
    }

    private static string FindApiProject()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "OpenUrban.sln")))
        {
            root = root.Parent ?? throw new InvalidOperationException("Run the benchmarks within the repository.");
        }

        return Path.Combine(root.FullName, "src", "OpenUrban.Api");
    }

    private double StatusOf(string name)
    {
        var line = File.ReadLines($"/proc/{process.Id}/status")
            .First(l => l.StartsWith(name, StringComparison.Ordinal));
        return long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture)
            * 1024
            / 1e6;
    }
}
