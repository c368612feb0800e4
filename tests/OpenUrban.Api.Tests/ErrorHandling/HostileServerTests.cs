using System.Globalization;
using System.Net;
using System.Text.Json;
using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.ErrorHandling;

/// <summary>What a client does wrong with a body or an address is its own fault: it hears which, and the log hears nothing.</summary>
[Trait("Category", "Slow")]
public sealed class HostileServerTests(HostileServer server) : IClassFixture<HostileServer>
{
    public static TheoryData<string> Names() => [.. HostileRequest.All.Select(r => r.Name)];

    [Theory, MemberData(nameof(Names))]
    public async Task A_broken_request_is_answered_with_a_code_and_leaves_no_trace(string name)
    {
        var request = HostileRequest.All.Single(r => r.Name == name);

        var answer = await request.SendAsync(server.Address);

        Assert.Empty(server.Faults);
        if (request.Status == 0)
        {
            return;
        }

        var (head, body) = answer.Split("\r\n\r\n", 2) is [var first, var second] ? (first, second) : (answer, "");
        Assert.True(
            head.StartsWith(
                string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 {request.Status} "),
                StringComparison.Ordinal
            ),
            answer
        );
        if (request.IsHead)
        {
            Assert.Empty(body);
        }
        else if (request.Code is not null)
        {
            var json = body[body.IndexOf('{', StringComparison.Ordinal)..(body.LastIndexOf('}') + 1)];
            var error = JsonDocument.Parse(json).RootElement.GetProperty("errors")[0];
            Assert.Equal(request.Code, error.GetProperty("extensions").GetProperty("code").GetString());
            Assert.True(error.GetProperty("message").GetString()!.Length > 20, answer);
            Assert.Contains("Access-Control-Allow-Origin: *", head, StringComparison.Ordinal);
            Assert.Contains("X-Content-Type-Options: nosniff", head, StringComparison.Ordinal);
            Assert.Contains("Content-Type: application/json", head, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_file_for_which_there_is_no_folder_is_unavailable_and_the_log_names_the_setting_once()
    {
        for (var i = 0; i < 3; i++)
        {
            using var answer = await server.Client.GetAsync(new Uri("/dataset.parquet", UriKind.Relative));

            Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
            Assert.NotNull(answer.Headers.RetryAfter);
            Assert.Contains("UNAVAILABLE", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        Assert.Single(server.Log, line => line.Contains("Datasets__Folder", StringComparison.Ordinal));
        Assert.DoesNotContain(server.Log, line => line.Contains("   at ", StringComparison.Ordinal));
    }
}
