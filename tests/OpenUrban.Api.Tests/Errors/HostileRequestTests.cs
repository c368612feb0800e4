using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.Errors;

/// <summary>
/// Requests that are meant to break something, sent to the API as it runs: each is refused at once and clearly, and the
/// next one is answered.
/// </summary>
[Collection(nameof(SerialCollection))]
[Trait("Category", "Serial")]
[Trait("Category", "Slow")]
public sealed class HostileRequestTests(HostileRequestTests.RunningApi api)
    : IClassFixture<HostileRequestTests.RunningApi>
{
    /// <summary>Best of a few attempts: the machine that runs the tests has other things to do.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private const int Attempts = 5;

    public static TheoryData<string> DocumentNames() => [.. HostileRequests.Documents.Select(d => d.Name)];

    public static TheoryData<string> BodyNames() => [.. HostileRequests.Bodies.Select(b => b.Name)];

    [Theory, MemberData(nameof(DocumentNames))]
    public Task A_document_is_refused_at_once(string name)
    {
        var query = HostileRequests.Documents.Single(d => d.Name == name).Query;
        return RefusesAsync(() => HostileRequests.Query(query));
    }

    [Theory, MemberData(nameof(BodyNames))]
    public Task A_body_is_refused_at_once(string name) =>
        RefusesAsync(HostileRequests.Bodies.Single(b => b.Name == name).Body);

    [Theory]
    [InlineData("/graphql?query=%00")]
    [InlineData("/graphql?query={__typename}&query={__typename}")]
    [InlineData("/graphql?query={__typename}&variables=x")]
    [InlineData("/graphql?query={__typename}&variables={%22a%22:%22%ED%A0%80%22")]
    [InlineData("/graphql?query=%FF%FE")]
    [InlineData("/graphql/persisted/..%2F..%2Fappsettings")]
    [InlineData("/graphql/persisted/district-profile/Nothing")]
    [InlineData("/graphql?query=mutation{x}")]
    public async Task An_address_is_refused_at_once(string address)
    {
        using var answer = await TimedAsync(() => api.Client.GetAsync(address));

        await CheckAsync(answer);
    }

    [Fact]
    public async Task A_path_that_is_none_is_refused_by_the_server()
    {
        using var answer = await TimedAsync(() => api.Client.GetAsync("/graphql/persisted/%00"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Texts_that_are_SQL_or_patterns_are_only_texts()
    {
        string[] texts =
        [
            "'; DROP TABLE observations; --",
            "\" OR 1=1 --",
            "x' UNION SELECT sql FROM sqlite_master --",
            "$1; SELECT pg_sleep(30)",
            "%",
            "_",
            "\\",
            "*",
            "NEAR(a b)",
            "{0}",
            "{{7*7}}",
        ];
        var before = await CountsAsync();
        foreach (var text in texts)
        {
            foreach (var query in HostileRequests.QueriesWithText)
            {
                using var answer = await TimedAsync(() =>
                    api.Client.PostAsync("/graphql", HostileRequests.Query(query, new { text }))
                );

                var body = await answer.Content.ReadAsStringAsync();
                Assert.True((int)answer.StatusCode < 500, $"{query}\n{text}\n{body}");
                Assert.DoesNotContain("INTERNAL", body, StringComparison.Ordinal);
                Assert.DoesNotContain("syntax error", body, StringComparison.OrdinalIgnoreCase);
            }
        }

        // One wildcard finds nothing: no name here has such a character.
        var found = await DataAsync(
            """{ percent: districts(where: { name: { en: { contains: "%" } } }) { totalCount } line: districts(where: { code: { startsWith: "_" } }) { totalCount } }"""
        );
        Assert.Equal(0, found.At("percent", "totalCount").GetInt32());
        Assert.Equal(0, found.At("line", "totalCount").GetInt32());
        Assert.Equal(before, await CountsAsync());
    }

    private async Task RefusesAsync(Func<HttpContent> body)
    {
        using var answer = await TimedAsync(() => api.Client.PostAsync("/graphql", body()));

        await CheckAsync(answer);
    }

    private async Task CheckAsync(HttpResponseMessage answer)
    {
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True((int)answer.StatusCode is 200 or (>= 400 and < 500), $"{answer.StatusCode}: {text}");
        var error = JsonDocument.Parse(text).RootElement.GetProperty("errors")[0];
        var code = error.GetProperty("extensions").GetProperty("code").GetString();
        Assert.False(code is null or "INTERNAL", text);
        Assert.True(text.Length < 20_000, $"The answer has {text.Length} characters.");

        // Nothing of the inside.
        foreach (var word in new[] { "Exception", "SELECT", "   at ", "OpenUrban.", "Microsoft.", "System." })
        {
            Assert.DoesNotContain(word, text, StringComparison.Ordinal);
        }

        using var next = await TimedAsync(() => api.Client.GetAsync("/graphql?query={__typename}"));
        Assert.Equal("""{"data":{"__typename":"Query"}}""", await next.Content.ReadAsStringAsync());
    }

    private static async Task<HttpResponseMessage> TimedAsync(Func<Task<HttpResponseMessage>> send)
    {
        var best = TimeSpan.MaxValue;
        for (var attempt = 1; ; attempt++)
        {
            var started = Stopwatch.GetTimestamp();
            var answer = await send();
            var elapsed = Stopwatch.GetElapsedTime(started);
            best = elapsed < best ? elapsed : best;
            if (best < Patience)
            {
                return answer;
            }

            answer.Dispose();
            Assert.True(attempt < Attempts, $"The fastest of {Attempts} answers took {best.TotalSeconds:F2} s.");
        }
    }

    private async Task<string> CountsAsync() =>
        (
            await DataAsync("{ dataset { counts { plans measures areas indicators sources targets observations } } }")
        ).GetRawText();

    private async Task<JsonElement> DataAsync(string query)
    {
        using var answer = await api.Client.PostAsync("/graphql", HostileRequests.Query(query));
        var text = await answer.Content.ReadAsStringAsync();
        Assert.DoesNotContain("errors", text, StringComparison.Ordinal);
        return JsonDocument.Parse(text).RootElement.GetProperty("data");
    }

    /// <summary>The API over the shipped data, as a process: the real server with its own limits.</summary>
    public sealed class RunningApi : IAsyncLifetime
    {
        private ApiProcess? process;
        private HttpClient? client;

        public HttpClient Client => client!;

        public async Task InitializeAsync()
        {
            process = ApiProcess.Start((await LoadedDatabases.GetAsync(Engine.Sqlite)).ConnectionString);
            client = await process.ConnectAsync();
            client.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));

            // The first requests of a process compile it.
            for (var i = 0; i < 3; i++)
            {
                using var first = await client.PostAsync(
                    "/graphql",
                    HostileRequests.Query("{ districts { nodes { code name } } nothing }")
                );
                using var second = await client.PostAsync(
                    "/graphql",
                    HostileRequests.Query("{ districts { totalCount nodes { code } } }")
                );
            }
        }

        public async Task DisposeAsync()
        {
            client?.Dispose();
            if (process is not null)
            {
                await process.DisposeAsync();
            }
        }
    }
}
