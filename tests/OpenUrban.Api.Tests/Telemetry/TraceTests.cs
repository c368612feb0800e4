using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Trace;
using OpenUrban.GraphQL.PersistedDocuments;
using OpenUrban.GraphQL.Telemetry;
using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.Telemetry;

/// <summary>Who listens to activities listens to those of the whole process.</summary>
[Collection(nameof(SerialCollection))]
[Trait("Category", "Serial")]
[Trait("Category", "Slow")]
public sealed class TraceTests
{
    private const string Trace = "4bf92f3577b34da6a3ce929d0e0e4736";
    private const string Document = "query Mine { plans { nodes { code } } }";

    [Fact]
    public async Task Without_a_collector_nothing_is_traced()
    {
        await using var host = await ApiHost.CreateAsync(Engine.Sqlite);
        await host.QueryAsync(Document);

        Assert.Null(host.Services.GetService<TracerProvider>());
        Assert.False(HasListeners(GraphQLSources.Name));
        Assert.False(HasListeners("Microsoft.AspNetCore"));
    }

    [Fact]
    public async Task A_collector_receives_the_answers_that_were_made()
    {
        await using var collector = await Collector.StartAsync();
        await using var host = await ApiHost.CreateAsync(
            Engine.Sqlite,
            ("OTEL_EXPORTER_OTLP_ENDPOINT", collector.Address),
            ("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"),
            ("OTEL_BSP_SCHEDULE_DELAY", "100"),
            ("OTEL_METRIC_EXPORT_INTERVAL", "100")
        );
        using var client = host.CreateClient();
        client.DefaultRequestHeaders.Add("traceparent", $"00-{Trace}-00f067aa0ba902b7-01");
        for (var i = 0; i < 2; i++)
        {
            using var answer = await client.PostAsJsonAsync("/graphql", new { query = Document });
        }

        using var other = await client.GetAsync($"/graphql?query={Uri.EscapeDataString(Document)}");
        using var wrong = await client.PostAsJsonAsync("/graphql", new { query = "{ unknown }" });
        using var health = await client.GetAsync("/health/live");

        // Of two made answers and four requests, each in the trace that the client began.
        var id = Encoding.Latin1.GetString(Convert.FromHexString(Trace));
        var spans = await collector.ReceiveAsync("traces", bytes => bytes.Split(id).Length - 1 >= 6);
        Assert.Equal(6, spans.Split(id).Length - 1);
        Assert.Contains(Attribute("service.name", "openurban"), spans, StringComparison.Ordinal);
        Assert.Contains(Attribute("graphql.operation.name", "Mine"), spans, StringComparison.Ordinal);
        Assert.Contains(Attribute("graphql.operation.type", "query"), spans, StringComparison.Ordinal);
        Assert.Contains(Attribute("graphql.answer.origin", "made"), spans, StringComparison.Ordinal);
        Assert.Contains(Attribute("graphql.answer.origin", "request"), spans, StringComparison.Ordinal);
        Assert.Contains(Attribute("graphql.answer.origin", "question"), spans, StringComparison.Ordinal);
        Assert.Contains(Attribute("graphql.document.hash", DocumentHash.Of(Document)), spans, StringComparison.Ordinal);
        Assert.Contains(Attribute("error.type", "VALIDATION_FAILED"), spans, StringComparison.Ordinal);
        Assert.Contains("openurban.release.number", spans, StringComparison.Ordinal);
        Assert.DoesNotContain("nodes", spans, StringComparison.Ordinal);
        Assert.DoesNotContain("unknown", spans, StringComparison.Ordinal);
        Assert.DoesNotContain("/health", spans, StringComparison.Ordinal);
        await collector.ReceiveAsync(
            "metrics",
            bytes => bytes.Contains("openurban.release.age", StringComparison.Ordinal)
        );
    }

    private static bool HasListeners(string source)
    {
        using var probe = new ActivitySource(source);
        return probe.HasListeners();
    }

    /// <summary>A KeyValue of OTLP with a text: field 1 the key, field 2 the value, whose field 1 is the text.</summary>
    private static string Attribute(string key, string value) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{key}\x12{(char)(value.Length + 2)}\n{(char)value.Length}{value}"
        );
}
