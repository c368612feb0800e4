using System.Text;
using System.Text.Json;
using OpenUrban.Api.Tests.Execution;
using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.Queries;

/// <summary>Clients tell the objects of nodes(ids:) by their places: what is no id leaves its own place empty.</summary>
public sealed class NodeListTests(HostPairs pairs) : IClassFixture<HostPairs>
{
    private static readonly string Plan = Base64("Plan:SHP");
    private static readonly string NoPlan = Base64("Plan:NO_SUCH");

    private static readonly string[] NoIds =
    [
        "zzz",
        "",
        "310115",
        "%%%",
        Base64("Mayor:1"),
        Base64("Plan"),
        Base64(":SHP"),
        Base64("plan:SHP"),
        "UGxhbjpTSFA",
    ];

    [Theory, EngineData]
    public async Task What_is_no_id_is_an_error_of_its_own_place(Engine engine)
    {
        var pair = await pairs.GetAsync(engine);
        foreach (
            var (id, ids) in NoIds.SelectMany(id =>
                new string[][] { [id, Plan], [Plan, id], [id], [id, NoPlan, id, Plan, id] }.Select(ids => (id, ids))
            )
        )
        {
            foreach (var fields in new[] { "__typename id", "id ... on Plan { code }" })
            {
                var (_, body) = await pair.EqualAsync(
                    JsonSerializer.Serialize(
                        new
                        {
                            query = $"query ($ids: [ID!]!) {{ nodes(ids: $ids) {{ {fields} }} plans {{ totalCount }} }}",
                            variables = new { ids },
                        }
                    )
                );
                using var answer = JsonDocument.Parse(body);
                var root = answer.RootElement;
                var nodes = root.At("data", "nodes").EnumerateArray().ToList();
                Assert.Equal(ids.Length, nodes.Count);
                for (var i = 0; i < ids.Length; i++)
                {
                    Assert.Equal(
                        ids[i] == Plan ? Plan : null,
                        nodes[i].ValueKind == JsonValueKind.Null ? null : nodes[i].At("id").GetString()
                    );
                }

                var wrong = Enumerable.Range(0, ids.Length).Where(i => ids[i] == id);
                Assert.Equal(
                    wrong.Select(i => $"""["nodes",{i}] INVALID_ID"""),
                    root.At("errors")
                        .EnumerateArray()
                        .Select(e => $"{e.At("path").GetRawText()} {e.At("extensions", "code").GetString()}")
                );
                Assert.True(root.TryGetProperty("data", out var data) && data.TryGetProperty("plans", out _));
            }
        }
    }

    [Theory, EngineData]
    public async Task Too_many_are_an_error_of_the_list(Engine engine)
    {
        var pair = await pairs.GetAsync(engine);
        var (_, body) = await pair.EqualAsync(
            JsonSerializer.Serialize(
                new
                {
                    query = "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }",
                    variables = new { ids = Enumerable.Repeat("zzz", 101) },
                }
            )
        );
        using var answer = JsonDocument.Parse(body);
        var error = Assert.Single(answer.RootElement.At("errors").EnumerateArray());
        Assert.Equal("PAGE_TOO_LARGE", error.At("extensions", "code").GetString());
        Assert.Equal("""["nodes"]""", error.At("path").GetRawText());
    }

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
}
