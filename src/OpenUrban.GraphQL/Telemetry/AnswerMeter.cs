using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OpenUrban.GraphQL.RateLimiting;
using OpenUrban.GraphQL.ResponseCache;

namespace OpenUrban.GraphQL.Telemetry;

/// <summary>Shows, when it is asked, what the cache and the turns have counted anyway: so counting costs requests nothing.</summary>
internal sealed class AnswerMeter(IMeterFactory meters, IServiceProvider services) : IHostedLifecycleService
{
    /// <summary>When all else has started: what it looks at needs the schema, which is being built until then.</summary>
    public Task StartedAsync(CancellationToken cancellationToken)
    {
        var cache = services.GetRequiredService<AnswerCache>();
        var maker = services.GetRequiredService<AnswerMaker>();
        var turns = services.GetRequiredService<OperationTurns>();
        var meter = meters.Create(GraphQLSources.Name);
        meter.CreateObservableCounter(
            "graphql.answers",
            () =>
                new[]
                {
                    With(cache.Hits, GraphQLSources.Origin, GraphQLSources.SameRequest),
                    With(cache.QuestionHits, GraphQLSources.Origin, GraphQLSources.SameQuestion),
                    With(cache.SharedHits, GraphQLSources.Origin, GraphQLSources.Shared),
                    With(maker.Made, GraphQLSources.Origin, GraphQLSources.Made),
                },
            "{answer}",
            "Answers, by where they were found: request (the same bytes came before), question (the same was asked in other bytes), "
                + "shared (in Redis) or made."
        );
        meter.CreateObservableUpDownCounter(
            "graphql.cache.answers",
            () => cache.Count,
            "{answer}",
            "Answers that are cached in memory."
        );
        meter.CreateObservableUpDownCounter(
            "graphql.cache.size",
            () => cache.Bytes,
            "By",
            "Memory of the answers that are cached, with their requests."
        );
        meter.CreateObservableUpDownCounter(
            "graphql.turns.taken",
            () => turns.Running,
            "{operation}",
            "Operations and small exports that are being executed."
        );
        meter.CreateObservableCounter(
            "graphql.turns.refused",
            () => turns.Refused,
            "{operation}",
            "Operations and small exports for which there was no turn."
        );
        return Task.CompletedTask;
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private static Measurement<long> With(long count, string tag, string value) =>
        new(count, new KeyValuePair<string, object?>(tag, value));
}
