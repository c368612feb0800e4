using System.Diagnostics.Metrics;
using Microsoft.Extensions.Hosting;
using OpenUrban.GraphQL.Answers;
using OpenUrban.GraphQL.Compilation;

namespace OpenUrban.GraphQL.Telemetry;

/// <summary>Shows, when it is asked, what the cache and the compiler have counted anyway: so counting costs requests nothing.</summary>
internal sealed class AnswerMeter(IMeterFactory meters, AnswerCache cache, AnswerMaker maker, CompiledExecutor compiled)
    : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
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
            "Answers, by where they were found."
        );
        meter.CreateObservableUpDownCounter(
            "graphql.cache.answers",
            () => cache.Count,
            "{answer}",
            "Answers that are kept in memory."
        );
        meter.CreateObservableUpDownCounter(
            "graphql.cache.size",
            () => cache.Bytes,
            "By",
            "Memory of the answers that are kept, with their requests."
        );
        meter.CreateObservableCounter(
            "graphql.compiler.operations",
            () =>
                new[]
                {
                    With(compiled.Taken, "graphql.compiler.outcome", "taken"),
                    With(compiled.Left, "graphql.compiler.outcome", "left"),
                },
            "{operation}",
            "Operations that compiled ones have answered, and those that were left to the engine."
        );
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private static Measurement<long> With(long count, string tag, string value) =>
        new(count, new KeyValuePair<string, object?>(tag, value));
}
