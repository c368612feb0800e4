using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace OpenUrban.GraphQL.Tests.ResponseCache;

/// <summary>One connection, on which a test decides which bytes go into which packet.</summary>
internal sealed class RawConnection : IDisposable
{
    private readonly TcpClient client = new() { NoDelay = true };
    private readonly NetworkStream stream;

    public RawConnection(Uri address)
    {
        client.Connect(address.Host, address.Port);
        stream = client.GetStream();
        stream.ReadTimeout = 30_000;
    }

    public static string Post(string body, string headers = "") =>
        $"POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n{headers}"
        + $"Content-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}";

    public static string PostInChunks(string body, int size) =>
        "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
        + string.Concat(body.Chunk(size).Select(c => $"{c.Length:x}\r\n{new string(c)}\r\n"))
        + "0\r\n\r\n";

    /// <param name="text">What is sent.</param>
    /// <param name="packet">Bytes that go at once.</param>
    public async Task SendAsync(string text, int packet = int.MaxValue)
    {
        foreach (var bytes in Encoding.UTF8.GetBytes(text).Chunk(packet))
        {
            await stream.WriteAsync(bytes);
            if (packet < int.MaxValue)
            {
                await Task.Delay(1);
            }
        }
    }

    /// <summary>The status and the body of the next answer.</summary>
    public (int Status, string Body) Read()
    {
        var lines = ReadHead().Split("\r\n");
        var length = lines
            .Where(line => line.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase))
            .Select(line => int.Parse(line["Content-Length:".Length..], CultureInfo.InvariantCulture))
            .Single();
        var body = new byte[length];
        stream.ReadExactly(body);
        return (int.Parse(lines[0].Split(' ')[1], CultureInfo.InvariantCulture), Encoding.UTF8.GetString(body));
    }

    public string ReadHead()
    {
        var head = new StringBuilder();
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            var next = stream.ReadByte();
            Assert.True(next >= 0, $"The connection was closed after {head}");
            head.Append((char)next);
        }

        return head.ToString();
    }

    public void Dispose()
    {
        stream.Dispose();
        client.Dispose();
    }
}
