using System.Net;
using System.Text.Json;

namespace OpenUrban.GraphQL.Tests.Http;

/// <summary>Operations of a type that there is not are refused before anything is executed.</summary>
public sealed class OperationTypeTests
{
    public static TheoryData<string, string?> Operations() =>
        new()
        {
            { "mutation { a }", null },
            { "mutation { __typename }", null },
            { "mutation M { a }", null },
            { "mutation M { a }", "M" },
            { "mutation mutation { a }", "mutation" },
            { "query Q { __typename } mutation M { a }", "M" },
            { "mutation M { ...F } fragment F on Query { __typename }", null },
            { "mutation M($a: Int = 1) @include(if: true) { a(b: $a) }", null },
            { "subscription { a }", null },
            { "subscription S { a }", "S" },
            { "query Q { __typename } subscription S { a }", "S" },
            { "\"described\" mutation M { a }", "M" },
        };

    [Theory, MemberData(nameof(Operations))]
    public async Task Another_operation_than_a_query_is_400_without_data(string query, string? operationName)
    {
        var body = JsonSerializer.Serialize(new { query, operationName });

        var answer = await Answer.ToPostAsync(body, accept: "application/graphql-response+json");

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal("VALIDATION_FAILED", answer.Code);
        Assert.False(answer.Json.TryGetProperty("data", out _), answer.Body);

        var legacy = await Answer.ToPostAsync(body, accept: "application/json");

        Assert.Equal(HttpStatusCode.OK, legacy.Status);
        Assert.Equal(answer.Body, legacy.Body);
    }

    [Theory]
    [InlineData("mutation M { __typename }", "no mutations")]
    [InlineData("subscription S { __typename }", "no subscriptions")]
    public async Task The_message_says_that_there_are_none(string query, string message)
    {
        var answer = await Answer.ToPostAsync(JsonSerializer.Serialize(new { query }));

        var error = answer.Json.GetProperty("errors")[0];
        Assert.Contains(message, error.GetProperty("message").GetString()!, StringComparison.Ordinal);
        Assert.Equal(1, error.GetProperty("locations").GetArrayLength());
    }
}
