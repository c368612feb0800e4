using System.Text.Json;
using OpenUrban.GraphQL.Errors;
using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.Identifiers;

public sealed class IdentifierTests
{
    [Theory, EngineData]
    [Trait("Category", "Slow")]
    public async Task Every_identifier_finds_what_it_names(Engine engine)
    {
        var host = await ApiHost.GetAsync(engine);
        foreach (var (list, field) in new[] { ("areas", "area"), ("indicators", "indicator") })
        {
            var (asked, after) = (0, (string?)null);
            do
            {
                var page = (
                    await host.QueryAsync(
                        $"query ($after: String) {{ {list}(first: 50, after: $after) {{ pageInfo {{ hasNextPage endCursor }} "
                            + "nodes { code identifiers { scheme value match source { code } } } } }",
                        new { after }
                    )
                ).At("data", list);
                foreach (var node in page.At("nodes").EnumerateArray())
                {
                    foreach (var identifier in node.At("identifiers").EnumerateArray())
                    {
                        var found = (
                            await host.QueryAsync(
                                $"query ($scheme: String!, $value: String!) {{ {field}(scheme: $scheme, value: $value) {{ code identifiers {{ scheme value match }} }} }}",
                                new
                                {
                                    scheme = identifier.At("scheme").GetString(),
                                    value = identifier.At("value").GetString(),
                                }
                            )
                        ).At("data", field);

                        // Of several that have it, the one that means the same.
                        Assert.Contains(found.At("identifiers").EnumerateArray(), i => IsSame(i, identifier));
                        if (identifier.At("match").GetString() == "EXACT")
                        {
                            Assert.Equal(node.At("code").GetString(), found.At("code").GetString());
                        }

                        Assert.NotEmpty(identifier.At("source", "code").GetString()!);
                        asked++;
                    }
                }

                after = page.At("pageInfo", "hasNextPage").GetBoolean()
                    ? page.At("pageInfo", "endCursor").GetString()
                    : null;
            } while (after is not null);

            Assert.True(asked > 20, $"{asked} identifiers of {list}");
        }
    }

    [Theory, EngineData]
    public async Task A_lookup_has_a_code_or_an_identifier(Engine engine)
    {
        var host = await ApiHost.GetAsync(engine);
        foreach (
            var arguments in new[]
            {
                "scheme: \"WIKIDATA\"",
                "value: \"Q956\"",
                "code: \"110000\", scheme: \"WIKIDATA\", value: \"Q956\"",
                "code: null",
            }
        )
        {
            var error = (await host.QueryAsync($"{{ area({arguments}) {{ code }} }}")).At("errors")[0];
            Assert.Equal(ErrorCode.InvalidArgument, error.At("extensions", "code").GetString());
        }

        var unknown = await host.QueryAsync("{ area(scheme: \"WIKIDATA\", value: \"Q0\") { code } }");
        Assert.Equal(JsonValueKind.Null, unknown.At("data", "area").ValueKind);
        Assert.Equal("Q0", unknown.At("extensions", "unknownCodes")[0].GetString());
    }

    private static bool IsSame(JsonElement one, JsonElement other) =>
        one.At("scheme").GetString() == other.At("scheme").GetString()
        && one.At("value").GetString() == other.At("value").GetString();
}
