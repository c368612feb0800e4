using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace OpenUrban.Testing;

/// <summary>A PostgreSQL server of a test's own, which it may kill, halt and start again.</summary>
public sealed class PostgreSqlServer : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    private readonly string folder = Directory.CreateTempSubdirectory("openurban-postgresql-").FullName;
    private readonly int port = FreePort();
    private Process? process;

    public PostgreSqlServer()
    {
        if (Environment.IsPrivilegedProcess)
        {
            Run("chown", "postgres", folder);
        }

        RunAsServer(
            "initdb",
            "-D",
            Data,
            "-U",
            "postgres",
            "-A",
            "trust",
            "-E",
            "UTF8",
            "--locale=C.UTF-8",
            "--no-sync"
        );
    }

    /// <summary>Where its programs are; null where it is not installed.</summary>
    public static string? Programs { get; } =
        Directory.Exists("/usr/lib/postgresql")
            ? Directory
                .EnumerateDirectories("/usr/lib/postgresql")
                .Select(version => Path.Combine(version, "bin"))
                .Where(bin => File.Exists(Path.Combine(bin, "initdb")))
                .Order(StringComparer.Ordinal)
                .LastOrDefault()
            : null;

    public string ConnectionString => $"Host=127.0.0.1;Port={port};Username=postgres;Database=postgres";

    private string Data => Path.Combine(folder, "data");

    /// <summary>Starts it, and returns when it answers.</summary>
    public void Start()
    {
        var (program, arguments) = AsServer(
            "postgres",
            ["-D", Data, "-p", $"{port}", "-k", folder, "-c", "listen_addresses=127.0.0.1", "-c", "fsync=off"]
        );
        process = Process.Start(
            new ProcessStartInfo(program, arguments)
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                WorkingDirectory = "/",
            }
        )!;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var started = Stopwatch.StartNew();
        while (!Answers())
        {
            if (process.HasExited || started.Elapsed > Patience)
            {
                throw new InvalidOperationException($"PostgreSQL does not answer on port {port}.");
            }

            Thread.Sleep(100);
        }
    }

    /// <summary>Ends it as a crash of the machine does.</summary>
    public void Kill()
    {
        Signal("KILL");
        if (!process!.WaitForExit(Patience))
        {
            throw new InvalidOperationException("PostgreSQL does not end.");
        }

        process.Dispose();
        process = null;

        // The next one would take the file for that of a server which runs.
        File.Delete(Path.Combine(Data, "postmaster.pid"));
    }

    /// <summary>Leaves its connections open and answers nothing any more.</summary>
    public void Halt() => Signal("STOP");

    public void Continue() => Signal("CONT");

    public void Dispose()
    {
        if (process is not null)
        {
            Kill();
        }

        Directory.Delete(folder, recursive: true);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>
    /// The server refuses to run as root. By a program that becomes the server: runuser stays above it, and halts when it is halted.
    /// </summary>
    private static (string Program, IEnumerable<string> Arguments) AsServer(string name, IEnumerable<string> arguments)
    {
        var program = Path.Combine(Programs!, name);
        return Environment.IsPrivilegedProcess
            ? ("setpriv", ["--reuid=postgres", "--regid=postgres", "--clear-groups", "--", program, .. arguments])
            : (program, arguments);
    }

    private static void RunAsServer(string name, params string[] arguments)
    {
        var (program, all) = AsServer(name, arguments);
        Run(program, [.. all]);
    }

    private static void Run(string program, params string[] arguments)
    {
        using var run = Process.Start(
            new ProcessStartInfo(program, arguments)
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                WorkingDirectory = "/",
            }
        )!;
        run.StandardOutput.ReadToEnd();
        run.WaitForExit();
        if (run.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} has failed.");
        }
    }

    /// <summary>To the server and all of its processes: one that is halted alone leaves the others answering.</summary>
    private void Signal(string name)
    {
        var server = File.ReadLines(Path.Combine(Data, "postmaster.pid")).First();
        string[] all = [server, .. Children(server)];
        using var kill = Process.Start("kill", [$"-{name}", .. all]);
        kill.WaitForExit();
    }

    private static string[] Children(string parent)
    {
        using var list = Process.Start(
            new ProcessStartInfo("pgrep", ["-P", parent]) { RedirectStandardOutput = true, UseShellExecute = false }
        )!;
        return list
            .StandardOutput.ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(id => int.TryParse(id, CultureInfo.InvariantCulture, out _))
            .ToArray();
    }

    private bool Answers()
    {
        try
        {
            using var connection = new NpgsqlConnection($"{ConnectionString};Timeout=1;Pooling=false");
            connection.Open();
            return true;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }
}
