using System.Diagnostics;
using System.Diagnostics.Metrics;
using GraphQL;
using GraphQLParser.AST;
using OpenUrban.GraphQL.Execution;
using OpenUrban.GraphQL.Http;
using OpenUrban.GraphQL.PersistedDocuments;
using OpenUrban.GraphQL.ResponseCache;
using OpenUrban.GraphQL.State;

namespace OpenUrban.GraphQL.Telemetry;

/// <summary>
/// What answers take and what goes wrong with them. Measured are answers that are made; those that are found in a cache
/// are only counted, because anything more would cost as much as they do. Names follow OpenTelemetry's conventions.
/// </summary>
internal sealed class GraphQLTelemetry : IDisposable
{
    /// <summary>Longer names of operations, which clients choose, are cut in traces.</summary>
    private const int LongestName = 100;

    private readonly ActivitySource source = new(GraphQLSources.Name);
    private readonly Histogram<double> durations;
    private readonly Histogram<long> costs;
    private readonly Counter<long> errors;
    private readonly PublishedDocuments published;

    public GraphQLTelemetry(IMeterFactory meters, PublishedDocuments published)
    {
        this.published = published;
        var meter = meters.Create(GraphQLSources.Name);
        durations = meter.CreateHistogram(
            "graphql.operation.duration",
            "s",
            "Time in which an answer was made.",
            tags: null,
            new InstrumentAdvice<double>
            {
                HistogramBucketBoundaries =
                [
                    0.0001,
                    0.00025,
                    0.0005,
                    0.001,
                    0.0025,
                    0.005,
                    0.01,
                    0.025,
                    0.05,
                    0.1,
                    0.25,
                    0.5,
                    1,
                    2.5,
                    5,
                    10,
                ],
            }
        );
        costs = meter.CreateHistogram(
            "graphql.operation.cost",
            "{cell}",
            "Cells that an executed operation asked for.",
            tags: null,
            new InstrumentAdvice<long>
            {
                HistogramBucketBoundaries = [1, 3, 10, 30, 100, 300, 1_000, 3_000, 10_000, 30_000, 100_000],
            }
        );
        errors = meter.CreateCounter<long>(
            "graphql.operation.errors",
            "{error}",
            "Errors that were answered, by their extensions.code."
        );
    }

    /// <summary>Begins to measure an answer that is made.</summary>
    public Measurement Begin(GraphQLHttpRequest request) =>
        new(this, request, source.StartActivity("GraphQL Operation", ActivityKind.Server));

    /// <summary>Says in the trace of the request where its answer was found. A few instructions when there is no trace.</summary>
    public void Found(string origin)
    {
        if (source.HasListeners())
        {
            Activity.Current?.SetTag(GraphQLSources.Origin, origin);
        }
    }

    /// <summary>The trace of the request, to be continued where nothing is known of it; null when there is none.</summary>
    public Activity? Trace() => source.HasListeners() ? Activity.Current : null;

    public void Count(ExecutionError error)
    {
        if (errors.Enabled)
        {
            errors.Add(1, new KeyValuePair<string, object?>("error.type", Errors.ErrorInfo.CodeOf(error)));
        }
    }

    public void Dispose() => source.Dispose();

    /// <summary>
    /// The name by which an operation is measured: its own when we publish its document. Clients name theirs as they like,
    /// and each name would stay in memory.
    /// </summary>
    private string LabelOf(GraphQLHttpRequest request, GraphQLOperationDefinition? operation) =>
        operation is { Name: null } ? "anonymous"
        : operation is not null && published.Holds(request.Query!) ? operation.Name!.StringValue
        : "other";

    private static string? TypeOf(GraphQLOperationDefinition? operation) =>
        operation?.Operation switch
        {
            OperationType.Query => "query",
            OperationType.Mutation => "mutation",
            OperationType.Subscription => "subscription",
            _ => null,
        };

    private void Record(GraphQLHttpRequest request, GraphQLOperationDefinition? operation, double seconds, long? cost)
    {
        if (!durations.Enabled && !costs.Enabled)
        {
            return;
        }

        var tags = new TagList { { GraphQLSources.OperationName, LabelOf(request, operation) } };
        if (TypeOf(operation) is { } type)
        {
            tags.Add(GraphQLSources.OperationType, type);
        }

        if (cost is { } cells)
        {
            costs.Record(cells, tags);
        }

        durations.Record(seconds, tags);
    }

    /// <summary>An answer that is being made.</summary>
    internal readonly struct Measurement(GraphQLTelemetry telemetry, GraphQLHttpRequest request, Activity? activity)
        : IDisposable
    {
        private readonly long started = Stopwatch.GetTimestamp();

        /// <summary>It has been made, or refused.</summary>
        public void Written(DataState state, WrittenAnswer answer)
        {
            End(state, answer.Operation, answer.Cost, answer.Errors);
            foreach (var error in answer.Errors)
            {
                telemetry.Count(error);
            }
        }

        /// <summary>A limit has ended it.</summary>
        public void Ended(DataState state, ExecutionEndedException ended)
        {
            End(state, ended.Operation, ended.Cost, [ended.Error]);
            telemetry.Count(ended.Error);
        }

        public void Dispose() => activity?.Dispose();

        private void End(
            DataState state,
            GraphQLOperationDefinition? operation,
            long? cost,
            IReadOnlyList<ExecutionError>? errors
        )
        {
            telemetry.Record(request, operation, Stopwatch.GetElapsedTime(started).TotalSeconds, cost);
            if (activity is not { IsAllDataRequested: true })
            {
                return;
            }

            // Without the name of the operation: there may be any number of them.
            activity.DisplayName = TypeOf(operation) ?? activity.OperationName;
            activity.SetTag(GraphQLSources.OperationType, TypeOf(operation));
            activity.SetTag(GraphQLSources.OperationName, Shorten(operation?.Name?.StringValue));

            // Not the document: it is long, and what is asked is nobody's business.
            activity.SetTag("graphql.document.hash", DocumentHash.Of(request.Query!));
            activity.SetTag(GraphQLSources.Origin, GraphQLSources.Made);
            activity.SetTag("graphql.operation.cost", cost);
            state.Describe(activity);
            if (errors is { Count: > 0 })
            {
                var code = Errors.ErrorInfo.CodeOf(errors[0]);
                activity.SetTag("error.type", code);
                activity.SetStatus(ActivityStatusCode.Error, code);
            }
        }

        private static string? Shorten(string? name) => name is { Length: > LongestName } ? name[..LongestName] : name;
    }
}
