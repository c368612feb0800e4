using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.Limits;

/// <summary>How many rows an answer may fetch from the database.</summary>
public sealed class FetchedRowsTests
{
    [Theory, EngineData]
    public async Task More_rows_than_the_limit_are_refused_and_fewer_are_answered(Engine engine)
    {
        const int limit = 40;
        await using var host = await ApiHost.CreateAsync(
            engine,
            [.. ApiHost.Stored, ("Releases:MaximumFetchedRows", $"{limit}")]
        );

        var one = await host.QueryAsync(
            """{ indicator(code: "GDP") { series(areas: ["310115"]) { observations { year value } } } }"""
        );
        var many = await host.QueryAsync("""{ indicators { nodes { series { observations { year value } } } } }""");

        Assert.NotEqual(0, one.At("data", "indicator", "series")[0].At("observations").GetArrayLength());
        var error = many.At("errors")[0];
        Assert.Equal("RESULT_TOO_LARGE", error.At("extensions", "code").GetString());
        Assert.Equal(limit, error.At("extensions", "limit").GetInt64());
        Assert.Contains($"more than {limit} rows", error.At("message").GetString(), StringComparison.Ordinal);
        Assert.Contains("Ask for fewer", error.At("message").GetString(), StringComparison.Ordinal);
    }
}
