using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace OpenUrban.Benchmarks.Load;

/// <summary>A Redis of our own, to be killed and started again on the same port.</summary>
internal sealed class RedisProcess : IDisposable
{
    private Process? process;

    private RedisProcess(int port) => Port = port;

    public int Port { get; }

    public static RedisProcess Start()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var redis = new RedisProcess(((IPEndPoint)listener.LocalEndpoint).Port);
        listener.Stop();
        redis.Restart();
        return redis;
    }

    public void Restart() =>
        process = Process.Start(
            new ProcessStartInfo(
                "redis-server",
                ["--port", $"{Port}", "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"]
            )
            {
                RedirectStandardOutput = true,
                UseShellExecute = false,
            }
        );

    public void Kill()
    {
        process?.Kill();
        process?.WaitForExit();
        process?.Dispose();
        process = null;
    }

    public void Dispose() => Kill();
}
