using OpenUrban.GraphQL.Telemetry;

namespace OpenUrban.GraphQL.Tests.Telemetry;

public sealed class StripedCounterTests
{
    [Fact]
    public void Nothing_is_lost_between_cores()
    {
        var counter = new StripedCounter();

        Parallel.For(0, 100_000, _ => counter.Increment());

        Assert.Equal(100_000, counter.Value);
    }
}
