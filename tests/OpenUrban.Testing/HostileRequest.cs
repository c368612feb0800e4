using System.Net.Sockets;
using System.Text;

namespace OpenUrban.Testing;

/// <summary>A request that breaks a rule of HTTP or of the API, as bytes: no client library would send it.</summary>
/// <param name="Name">What is wrong with it.</param>
/// <param name="Head">Its request line and headers, without the last empty line.</param>
/// <param name="Pieces">Its body.</param>
/// <param name="Status">What it is answered with; 0 when it is given up, and there is nobody to answer.</param>
/// <param name="Code">The code of the answer's error; null when the server has not taken it as a request, and says nothing but a status.</param>
public sealed record HostileRequest(string Name, string Head, IReadOnlyList<string> Pieces, int Status, string? Code)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>How long it waits from one piece of its body to the next.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromMilliseconds(20);

    /// <summary>Whether it ends its side behind the last piece, as one that has crashed does.</summary>
    public bool IsGivenUp { get; init; }

    public bool IsHead => Head.StartsWith("HEAD ", StringComparison.Ordinal);

    /// <summary>Each mistake that a client can make with a body or an address, at each address that takes a body.</summary>
    public static IReadOnlyList<HostileRequest> All { get; } =
    [.. new[] { "/graphql", "/q" }.SelectMany(OfBodies), .. OfAddresses()];

    /// <summary>Sends it, and gives the whole answer; empty when there is none.</summary>
    public async Task<string> SendAsync(Uri server, CancellationToken cancellationToken = default)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Patience);
        using var client = new TcpClient { NoDelay = true };
        await client.ConnectAsync(server.Host, server.Port, limit.Token);
        await using var stream = client.GetStream();
        var answer = ReadAsync(stream, limit.Token);
        try
        {
            await stream.WriteAsync(Bytes($"{Head}\r\n\r\n"), limit.Token);
            foreach (var piece in Pieces)
            {
                await Task.WhenAny(answer, Task.Delay(Pause, limit.Token));
                if (answer.IsCompleted)
                {
                    break;
                }

                await stream.WriteAsync(Bytes(piece), limit.Token);
            }

            if (IsGivenUp)
            {
                client.Client.Shutdown(SocketShutdown.Both);
            }
        }
        catch (IOException)
        {
            // The server does not read on what it has refused.
        }

        return await answer;
    }

    /// <summary>A server that has not read everything resets the connection: what came before is the answer.</summary>
    private static async Task<string> ReadAsync(NetworkStream stream, CancellationToken cancellationToken)
    {
        using var received = new MemoryStream();
        var buffer = new byte[16_384];
        try
        {
            while (await stream.ReadAsync(buffer, cancellationToken) is > 0 and var count)
            {
                received.Write(buffer, 0, count);
            }
        }
        catch (IOException)
        {
            // Said above.
        }

        return Encoding.UTF8.GetString(received.ToArray());
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static IEnumerable<HostileRequest> OfBodies(string path)
    {
        const string Query = """{"query":"{ plans { nodes { code } } }"}""";
        yield return new(
            $"a body a byte at a time, at {path}",
            Post(path, "Content-Length: 5000"),
            [.. Enumerable.Repeat("{", 5_000)],
            408,
            "BODY_TOO_SLOW"
        )
        {
            Pause = TimeSpan.FromMilliseconds(200),
        };
        yield return new(
            $"chunks a byte at a time, at {path}",
            Post(path, "Transfer-Encoding: chunked"),
            [.. Enumerable.Repeat("1\r\n{\r\n", 5_000)],
            408,
            "BODY_TOO_SLOW"
        )
        {
            Pause = TimeSpan.FromMilliseconds(200),
        };
        yield return new(
            $"a body announced larger than the server takes, at {path}",
            Post(path, "Content-Length: 30000001"),
            [],
            413,
            "BODY_TOO_LARGE"
        );
        yield return new(
            $"a body announced larger than the API takes, at {path}",
            Post(path, "Content-Length: 300000"),
            [new string(' ', 300_000)],
            413,
            "BODY_TOO_LARGE"
        );
        yield return new(
            $"chunks that are more than the API takes, at {path}",
            Post(path, "Transfer-Encoding: chunked"),
            [$"493e0\r\n{new string(' ', 300_000)}\r\n0\r\n\r\n"],
            413,
            "BODY_TOO_LARGE"
        );
        yield return new(
            $"a chunk without a size, at {path}",
            Post(path, "Transfer-Encoding: chunked"),
            [$"zz\r\n{Query}\r\n0\r\n\r\n"],
            400,
            "BAD_REQUEST"
        );
        yield return new(
            $"a chunk whose size is no number, at {path}",
            Post(path, "Transfer-Encoding: chunked"),
            [$"ffffffffffffffff\r\n{Query}\r\n0\r\n\r\n"],
            400,
            "BAD_REQUEST"
        );
        yield return new(
            $"a chunk that is longer than it says, at {path}",
            Post(path, "Transfer-Encoding: chunked"),
            [$"3\r\n{Query}\r\n0\r\n\r\n"],
            400,
            "BAD_REQUEST"
        );
        yield return new($"a body given up, at {path}", Post(path, "Content-Length: 5000"), ["{\"query"], 0, null)
        {
            IsGivenUp = true,
        };
        yield return new(
            $"chunks given up, at {path}",
            Post(path, "Transfer-Encoding: chunked"),
            ["8\r\n{\"query\"\r\n"],
            0,
            null
        )
        {
            IsGivenUp = true,
        };
        yield return new(
            $"a type that is not JSON, at {path}",
            Post(path, "Content-Length: 40", "text/plain"),
            [Query],
            415,
            "UNSUPPORTED_MEDIA_TYPE"
        );
        yield return new(
            $"another charset than UTF-8, at {path}",
            Post(path, "Content-Length: 40", "application/json; charset=utf-16"),
            [Query],
            415,
            "UNSUPPORTED_MEDIA_TYPE"
        );
        yield return new(
            $"a text of nothing, at {path}",
            Post(path, "Content-Length: 14"),
            ["""{"query": " "}"""],
            400,
            "BAD_REQUEST"
        );
        yield return new($"no JSON, at {path}", Post(path, "Content-Length: 5"), ["{\"a\":"], 400, "BAD_REQUEST");
        yield return new($"no body, at {path}", Post(path, "Content-Length: 0"), [], 400, "BAD_REQUEST");
    }

    private static IEnumerable<HostileRequest> OfAddresses()
    {
        yield return new("an address that is none", Get("GET", "/nope"), [], 404, "NOT_FOUND");
        yield return new("an address below one", Get("GET", "/dataset.zip/x"), [], 404, "NOT_FOUND");
        yield return new("an address of an attack", Get("GET", "/wp-admin/setup.php?x=%00"), [], 404, "NOT_FOUND");
        yield return new("a method that is none", Get("BREW", "/graphql"), [], 405, "METHOD_NOT_ALLOWED");
        yield return new("a method of another address", Get("DELETE", "/q"), [], 405, "METHOD_NOT_ALLOWED");
        yield return new("a method at the health", Get("DELETE", "/health/ready"), [], 405, "METHOD_NOT_ALLOWED");
        yield return new("a method at the metrics", Get("PUT", "/metrics"), [], 405, "METHOD_NOT_ALLOWED");
        yield return new("the headers of an address that is none", Get("HEAD", "/nope"), [], 404, null);
        yield return new(
            "a hash that is none",
            Get("GET", "/q/0000000000000000.csv"),
            [],
            404,
            "PERSISTED_QUERY_NOT_FOUND"
        );
        yield return new("a format that is none", Get("GET", "/q/districts.exe"), [], 404, "NOT_FOUND");
        yield return new("an address that is too long", Get("GET", $"/{new string('x', 9_000)}"), [], 414, null);
        yield return new("too many headers", Get("GET", "/", Many(200)), [], 431, null);
        yield return new("a request line that is none", "GARBAGE", [], 400, null);
    }

    private static string Many(int count) => string.Join("\r\n", Enumerable.Range(0, count).Select(i => $"X-{i}: {i}"));

    private static string Get(string method, string path, string header = "Accept: */*") =>
        $"{method} {path} HTTP/1.1\r\nHost: localhost\r\nOrigin: https://news.example\r\nConnection: close\r\n{header}";

    private static string Post(string path, string header, string type = "application/json") =>
        $"{Get("POST", path)}\r\nContent-Type: {type}\r\n{header}";
}
