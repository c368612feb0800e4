using OpenUrban.GraphQL.Tests.Library;

namespace OpenUrban.GraphQL.Tests.Errors;

public sealed class ErrorMessageTests
{
    [Theory]
    [InlineData("{ nodes(ids: null) { id } }", "Expected '[ID!]!', found null.")]
    [InlineData("{ nodes(ids: [null]) { id } }", "Expected 'ID!', found null.")]
    [InlineData("query ($i: [ID!]! = null) { nodes(ids: $i) { id } }", "Expected '[ID!]!', found null.")]
    [InlineData("{ node(id: null) { id } }", "Expected 'ID!', found null.")]
    [InlineData("{ books(order: [null]) { totalCount } }", "Expected 'BookSortInput!', found null.")]
    public async Task A_null_that_may_not_be_names_the_type(string query, string message)
    {
        var answer = await (await LibraryHost.GetAsync()).QueryAsync(query);

        Assert.Contains(
            message,
            answer.GetProperty("errors").EnumerateArray().Select(e => e.GetProperty("message").GetString()!).First(),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("'!'", answer.GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("query Q($v: Int) { __typename }", "'$v' is never used in operation 'Q'")]
    [InlineData("query Q { books(first: $v) { totalCount } }", "'$v' is not defined by operation 'Q'")]
    public async Task An_operation_is_named_as_it_is(string query, string message)
    {
        var answer = await (await LibraryHost.GetAsync()).QueryAsync(query);

        Assert.Contains(
            message,
            answer.GetProperty("errors")[0].GetProperty("message").GetString()!,
            StringComparison.Ordinal
        );
    }
}
