using OpenUrban.GraphQL.Tests.Library;

namespace OpenUrban.GraphQL.Tests.ResponseCache;

/// <summary>Bodies over a real socket: the cache reads them before anything else does.</summary>
public sealed class BodyTests
{
    private const string Query = """{"query":"{ books { totalCount } __typename }"}""";

    private static readonly Lazy<Task<LibraryHost>> Host = new(LibraryHost.ListenAsync);

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(int.MaxValue)]
    [Trait("Category", "Slow")]
    public async Task A_body_may_come_in_small_packets(int packet)
    {
        var host = await Host.Value;
        using var connection = new RawConnection(host.Address);
        var answers = new List<(int, string)>();
        for (var i = 0; i < 3; i++)
        {
            await connection.SendAsync(RawConnection.Post(Query), packet);
            answers.Add(connection.Read());
            await connection.SendAsync(RawConnection.PostInChunks(Query, 5), packet);
            answers.Add(connection.Read());
        }

        var (status, body) = Assert.Single(answers.Distinct());
        Assert.Equal(200, status);
        Assert.StartsWith("{\"data\":", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Requests_may_be_sent_before_the_answers_to_those_before_them()
    {
        var host = await Host.Value;
        using var connection = new RawConnection(host.Address);
        var get = "GET /graphql?query={__typename} HTTP/1.1\r\nHost: x\r\n\r\n";

        await connection.SendAsync(
            string.Concat(
                Enumerable.Repeat(RawConnection.Post(Query) + get + RawConnection.PostInChunks(Query, 20) + get, 20)
            )
        );

        for (var i = 0; i < 40; i++)
        {
            Assert.Contains("totalCount", connection.Read().Body, StringComparison.Ordinal);
            Assert.Equal("""{"data":{"__typename":"Query"}}""", connection.Read().Body);
        }
    }

    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, 1)]
    [InlineData(true, 1000)]
    [InlineData(false, 200_000)]
    [InlineData(true, 200_000)]
    public async Task After_a_body_that_is_too_large_the_connection_goes_on(bool inChunks, int excess)
    {
        var host = await Host.Value;
        using var connection = new RawConnection(host.Address);
        var (largest, tooLarge) = (Query.PadRight(256 * 1024), Query.PadRight(256 * 1024 + excess));
        for (var i = 0; i < 2; i++)
        {
            await connection.SendAsync(Message(largest));
            Assert.Equal(200, connection.Read().Status);

            await connection.SendAsync(Message(tooLarge));
            var refused = connection.Read();
            Assert.Equal(413, refused.Status);
            Assert.Contains("BODY_TOO_LARGE", refused.Body, StringComparison.Ordinal);

            await connection.SendAsync(RawConnection.Post(Query));
            Assert.Equal(200, connection.Read().Status);
        }

        string Message(string body) => inChunks ? RawConnection.PostInChunks(body, 60_000) : RawConnection.Post(body);
    }

    [Fact]
    public async Task A_client_that_leaves_amid_its_body_disturbs_nobody()
    {
        var host = await Host.Value;
        for (var i = 0; i < 5; i++)
        {
            using var connection = new RawConnection(host.Address);
            await connection.SendAsync(RawConnection.Post(Query)[..^10]);
        }

        using var next = new RawConnection(host.Address);
        await next.SendAsync(RawConnection.Post(Query));
        Assert.Equal(200, next.Read().Status);
    }

    [Fact]
    public async Task An_answer_to_head_has_no_body_on_the_wire()
    {
        var host = await Host.Value;
        using var connection = new RawConnection(host.Address);
        for (var i = 0; i < 2; i++)
        {
            await connection.SendAsync(
                "HEAD /graphql?query={__typename} HTTP/1.1\r\nHost: x\r\n\r\n"
                    + "GET /nothing HTTP/1.1\r\nHost: x\r\n\r\n"
            );

            // Bytes of a body would stand before the next status line.
            Assert.StartsWith("HTTP/1.1 200", connection.ReadHead(), StringComparison.Ordinal);
            Assert.StartsWith("HTTP/1.1 404", connection.ReadHead(), StringComparison.Ordinal);
        }
    }
}
