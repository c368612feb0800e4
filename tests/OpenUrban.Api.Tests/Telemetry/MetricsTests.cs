using System.Diagnostics.Metrics;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using OpenUrban.Api.Telemetry;
using OpenUrban.GraphQL.Telemetry;
using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.Telemetry;

public sealed class MetricsTests
{
    [Fact]
    public async Task Answers_are_counted_by_where_they_were_found_and_those_that_are_made_are_measured()
    {
        await using var host = await ApiHost.CreateAsync(Engine.Sqlite);

        await host.QueryAsync("{ plans { nodes { code } } }");
        await host.QueryAsync("{ plans { nodes { code } } }");
        await host.QueryAsync("{ plans { nodes { code name } } }");
        using (var client = host.CreateClient())
        {
            // Other bytes, the same question.
            await client.GetStringAsync("/graphql?query={ plans { nodes { code } } }");
        }

        var metrics = await Metrics.OfAsync(host);
        Assert.Equal(1, metrics.Sum("graphql_answers_total", ("graphql_answer_origin", "request")));
        Assert.Equal(1, metrics.Sum("graphql_answers_total", ("graphql_answer_origin", "question")));
        Assert.Equal(0, metrics.Sum("graphql_answers_total", ("graphql_answer_origin", "shared")));
        Assert.Equal(2, metrics.Sum("graphql_answers_total", ("graphql_answer_origin", "made")));
        Assert.Equal(2, metrics.Sum("graphql_cache_answers"));
        Assert.True(metrics.Sum("graphql_cache_size_bytes") > 0);
        (string, string)[] operation = [("graphql_operation_name", "anonymous"), ("graphql_operation_type", "query")];
        Assert.Equal(2, metrics.Sum("graphql_operation_duration_seconds_count", operation));
        Assert.InRange(metrics.Sum("graphql_operation_duration_seconds_sum", operation)!.Value, 1e-6, 60);
        Assert.Equal(2, metrics.Sum("graphql_operation_cost_count", operation));

        // A page has ten rows: 10 cells and 20 cells.
        Assert.Equal(30, metrics.Sum("graphql_operation_cost_sum", operation));
    }

    [Fact]
    public async Task The_release_is_shown_with_its_number_and_age()
    {
        await using var host = await ApiHost.CreateAsync(Engine.Sqlite);
        var answer = await host.QueryAsync("{ dataset { release { number publishedAt } } }");
        var release = answer.At("data", "dataset", "release");

        var metrics = await Metrics.OfAsync(host);

        Assert.Equal(release.GetProperty("number").GetInt32(), metrics.Sum("openurban_release_number"));
        var age = (DateTimeOffset.UtcNow - release.GetProperty("publishedAt").GetDateTimeOffset()).TotalSeconds;
        Assert.InRange(metrics.Sum("openurban_release_age_seconds")!.Value, age - 60, age + 1);
        Assert.Null(metrics.Sum("openurban_shared_cache_reachable"));
    }

    [Fact]
    public async Task A_shared_cache_that_does_not_answer_is_shown()
    {
        await using var host = await ApiHost.CreateAsync(Engine.Sqlite, ("ConnectionStrings:Redis", "127.0.0.1:1"));
        await host.QueryAsync("{ plans { nodes { code } } }");

        Assert.Equal(0, (await Metrics.OfAsync(host)).Sum("openurban_shared_cache_reachable"));
    }

    [Fact]
    public async Task Clients_make_no_labels()
    {
        await using var host = await ApiHost.CreateAsync(Engine.Sqlite);
        for (var i = 0; i < 100; i++)
        {
            await host.QueryAsync($"query Mine{i} {{ plans {{ nodes {{ code }} }} }}");
        }

        // It has the name of a published one, and is another.
        await host.QueryAsync("query Series { plans { nodes { code } } }");
        using (var client = host.CreateClient())
        {
            await client.GetStringAsync("/graphql/persisted/ranking");
            using var unknown = await client.GetAsync("/graphql/persisted/ranking/Mine");
        }

        var metrics = await Metrics.OfAsync(host);
        Assert.Equal(["Ranking", "other"], metrics.ValuesOf("graphql_operation_name"));
        Assert.Equal(["query"], metrics.ValuesOf("graphql_operation_type"));
        Assert.Equal(1, metrics.Sum("graphql_operation_cost_count", ("graphql_operation_name", "Ranking")));
        Assert.Equal(101, metrics.Sum("graphql_operation_cost_count", ("graphql_operation_name", "other")));
    }

    [Fact]
    public async Task Errors_are_counted_by_their_codes()
    {
        await using var host = await ApiHost.CreateAsync(Engine.Sqlite);
        await host.QueryAsync("{ unknown }");
        await host.QueryAsync("{ plans(first: 51) { nodes { code } } }");
        using (var client = host.CreateClient())
        {
            // Not of an operation: there is none.
            using var answer = await client.GetAsync("/graphql/persisted/unknown");
        }

        var metrics = await Metrics.OfAsync(host);
        Assert.Equal(
            ["PAGE_TOO_LARGE", "PERSISTED_QUERY_NOT_FOUND", "VALIDATION_FAILED"],
            metrics.ValuesOf("error_type")
        );
        Assert.Equal(1, metrics.Sum("graphql_operation_errors_total", ("error_type", "VALIDATION_FAILED")));
        Assert.Equal(3, metrics.Sum("graphql_operation_errors_total"));
    }

    [Fact]
    public async Task Each_host_shows_its_own()
    {
        await using var one = await ApiHost.CreateAsync(Engine.Sqlite);
        await using var other = await ApiHost.CreateAsync(Engine.Sqlite);
        await one.QueryAsync("{ plans { nodes { code } } }");
        await one.QueryAsync("{ plans { nodes { name } } }");
        await other.QueryAsync("{ plans { nodes { code } } }");

        Assert.Equal(2, (await Metrics.OfAsync(one)).Sum("graphql_operation_cost_count"));
        Assert.Equal(1, (await Metrics.OfAsync(other)).Sum("graphql_operation_cost_count"));
        Assert.Equal(1, (await Metrics.OfAsync(other)).Sum("graphql_answers_total"));
    }

    [Fact]
    public async Task They_are_not_for_clients_and_are_not_kept()
    {
        await using var host = await ApiHost.CreateAsync(
            Engine.Sqlite,
            ("RateLimit:Requests", "1"),
            ("RateLimit:WindowSeconds", "3600"),
            ("RateLimit:Loopback", "true")
        );
        using var client = host.CreateClient();
        foreach (var expected in new[] { HttpStatusCode.OK, HttpStatusCode.TooManyRequests })
        {
            using var answer = await client.GetAsync("/graphql?query={__typename}");
            Assert.Equal(expected, answer.StatusCode);
        }

        using var shown = await client.GetAsync("/metrics");

        Assert.Equal(HttpStatusCode.OK, shown.StatusCode);
        Assert.Equal("text/plain", shown.Content.Headers.ContentType?.MediaType);
        Assert.True(shown.Headers.CacheControl?.NoStore);
        Assert.False(shown.Headers.Contains("RateLimit"));
        Assert.Equal(1, (await Metrics.OfAsync(host)).Sum("openurban_client_refusals_total"));
    }

    [Fact]
    public async Task They_can_be_switched_off()
    {
        await using var host = await ApiHost.CreateAsync(Engine.Sqlite, ("Telemetry:Enabled", "false"));
        using var client = host.CreateClient();

        using var metrics = await client.GetAsync("/metrics");
        using var answer = await client.GetAsync("/graphql?query={__typename}");

        Assert.Equal(HttpStatusCode.NotFound, metrics.StatusCode);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.False(IsMeasured(host, GraphQLSources.Name));
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    public async Task Those_of_a_meter_are_measured_when_its_name_is_given(string isGiven, bool areThere)
    {
        await using var host = await ApiHost.CreateAsync(
            Engine.Sqlite,
            ("Metrics:EnabledMetrics:Microsoft.AspNetCore.Hosting", isGiven)
        );

        await host.QueryAsync("{ __typename }");

        var metrics = await Metrics.OfAsync(host);
        Assert.Equal(areThere, metrics.Sum("http_server_request_duration_seconds_count") > 0);
    }

    /// <summary>ASP.NET measures every request as soon as anybody wants to know, also those answered from memory.</summary>
    [Fact]
    public async Task Nobody_has_each_request_measured()
    {
        await using var host = await ApiHost.CreateAsync(Engine.Sqlite);
        await host.QueryAsync("{ __typename }");

        Assert.True(IsMeasured(host, GraphQLSources.Name));
        Assert.True(IsMeasured(host, ReleaseMeter.Name));
        Assert.False(IsMeasured(host, "Microsoft.AspNetCore.Hosting"));
        Assert.False(IsMeasured(host, "Microsoft.AspNetCore.Server.Kestrel"));
    }

    /// <summary>The factory gives the meter that has the name already.</summary>
    private static bool IsMeasured(ApiHost host, string meter) =>
        host.Services.GetRequiredService<IMeterFactory>().Create(meter).CreateCounter<long>("probe").Enabled;
}
