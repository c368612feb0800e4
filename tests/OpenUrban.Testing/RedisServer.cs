using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace OpenUrban.Testing;

/// <summary>A Redis server of a test's own, which it may kill, halt and start again. It keeps nothing.</summary>
public sealed class RedisServer : IDisposable
{
    /// <summary>Set by <c>tests/run</c>: host and port of a server for tests that only use it.</summary>
    public const string Variable = "OPENURBAN_TEST_REDIS";

    public const string Program = "/usr/bin/redis-server";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private static int databases;

    private Process? process;

    public static string? Shared => Environment.GetEnvironmentVariable(Variable);

    public string ConnectionString => $"127.0.0.1:{Port}";

    /// <summary>A database of the shared server that nobody else in this process is given: some look at all its keys.</summary>
    public static string OwnDatabase() => $"{Shared},defaultDatabase={Interlocked.Increment(ref databases)}";

    public int Port { get; } = FreePort();

    /// <summary>Starts it, and returns when it answers.</summary>
    public void Start()
    {
        process = Process.Start(
            new ProcessStartInfo(
                Program,
                ["--port", $"{Port}", "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"]
            )
            {
                WorkingDirectory = Path.GetTempPath(),
                UseShellExecute = false,
                RedirectStandardOutput = true,
            }
        )!;

        // A pipe that nobody reads would halt it when it is full.
        process.BeginOutputReadLine();
        var started = Stopwatch.StartNew();
        while (!Answers())
        {
            if (process.HasExited || started.Elapsed > Patience)
            {
                throw new InvalidOperationException($"redis-server does not answer on port {Port}.");
            }

            Thread.Sleep(20);
        }
    }

    /// <summary>Ends it as a crash does.</summary>
    public void Kill()
    {
        process!.Kill();
        process.WaitForExit();
        process.Dispose();
        process = null;
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
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private void Signal(string name)
    {
        using var kill = Process.Start("kill", [$"-{name}", process!.Id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    private bool Answers()
    {
        try
        {
            using var client = new TcpClient("127.0.0.1", Port);
            using var stream = client.GetStream();
            stream.ReadTimeout = 1000;
            stream.Write("PING\r\n"u8);
            return stream.ReadByte() == '+';
        }
        catch (Exception exception) when (exception is SocketException or IOException)
        {
            return false;
        }
    }
}
