namespace OpenUrban.GraphQL.Telemetry;

/// <summary>The names under which measurements and traces are to be had.</summary>
public static class GraphQLSources
{
    /// <summary>Name of the meter and of the activity source.</summary>
    public const string Name = "OpenUrban.GraphQL";

    internal const string OperationName = "graphql.operation.name";
    internal const string OperationType = "graphql.operation.type";

    /// <summary>Where an answer is from.</summary>
    internal const string Origin = "graphql.answer.origin";

    /// <summary>A request of the same bytes has come before.</summary>
    internal const string SameRequest = "request";

    /// <summary>The same was asked in other bytes before.</summary>
    internal const string SameQuestion = "question";

    /// <summary>Another process, or this one before a restart, has made it.</summary>
    internal const string Shared = "shared";

    internal const string Made = "made";
}
