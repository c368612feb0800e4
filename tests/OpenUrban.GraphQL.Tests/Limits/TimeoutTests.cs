using System.Text.Json;
using OpenUrban.GraphQL.Tests.Library;

namespace OpenUrban.GraphQL.Tests.Limits;

public sealed class TimeoutTests
{
    [Fact]
    public async Task An_operation_ends_when_its_time_is_up()
    {
        var host = await LibraryHost.CreateAsync(options => options.Limits.Timeout = TimeSpan.FromMilliseconds(200));

        var answer = await host.QueryAsync("{ __typename endless }");

        var error = Assert.Single(answer.GetProperty("errors").EnumerateArray());
        Assert.Equal("TIMEOUT", error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.Equal(0.2, error.GetProperty("extensions").GetProperty("limit").GetDouble());
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("data").ValueKind);
        await host.DataAsync("{ __typename }");
    }

    [Fact]
    public async Task An_operation_ends_when_its_time_is_up_and_the_next_has_all_of_its_own()
    {
        var host = await LibraryHost.CreateInMemoryAsync(options =>
            options.Limits.Timeout = TimeSpan.FromMilliseconds(300)
        );

        for (var i = 0; i < 3; i++)
        {
            var answer = await host.QueryAsync("{ __typename endless }");
            await host.DataAsync("{ books { nodes { code } } }");

            var error = Assert.Single(answer.GetProperty("errors").EnumerateArray());
            Assert.Equal("TIMEOUT", error.GetProperty("extensions").GetProperty("code").GetString());
            Assert.Equal(0.3, error.GetProperty("extensions").GetProperty("limit").GetDouble());
            Assert.Equal(JsonValueKind.Null, answer.GetProperty("data").ValueKind);
        }
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Memory)]
    public async Task An_operation_ends_when_its_client_leaves(Store store)
    {
        var host = await LibraryHost.GetAsync(store);
        using var client = host.Client();
        using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));

        // The test server waits for the handler to end, so this would take ten seconds, too.
        var started = DateTime.UtcNow;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
            await client.GetAsync("/graphql?query={endless}", patience.Token)
        );

        Assert.InRange(DateTime.UtcNow - started, TimeSpan.Zero, TimeSpan.FromSeconds(8));
        await host.DataAsync("{ __typename }");
    }
}
