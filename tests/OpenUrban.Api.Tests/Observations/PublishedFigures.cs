using System.Collections.Concurrent;
using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.Observations;

/// <summary>All publications of all values, read through the API.</summary>
internal static class PublishedFigures
{
    private const string Query = """
        query ($after: String) {
          observations(first: 1000, after: $after) {
            pageInfo { hasNextPage endCursor }
            nodes {
              indicator { code }
              area { code }
              year
              ...Publication
              revisions { ...Publication }
            }
          }
        }
        """;

    private static readonly string[] Fields =
    [
        "valueText",
        "status",
        "source { code }",
        "publishedOn",
        "vintage { code }",
        "notes { code }",
        "address",
    ];

    private static readonly ConcurrentDictionary<
        Engine,
        Lazy<Task<IReadOnlyList<(Figure Value, IReadOnlyList<Figure> Publications)>>>
    > Read = new();

    /// <summary>Each value with all its publications, the earliest first. Read once an engine.</summary>
    public static Task<IReadOnlyList<(Figure Value, IReadOnlyList<Figure> Publications)>> GetAsync(Engine engine) =>
        Read.GetOrAdd(engine, e => new(() => ReadAsync(e))).Value;

    private static async Task<IReadOnlyList<(Figure Value, IReadOnlyList<Figure> Publications)>> ReadAsync(
        Engine engine
    )
    {
        var host = await ApiHost.GetAsync(engine);
        var query = Query.Replace("...Publication", string.Join(' ', Fields), StringComparison.Ordinal);
        var values = new List<(Figure, IReadOnlyList<Figure>)>();
        for (string? after = null; ; )
        {
            var page = (await host.QueryAsync(query, new { after })).At("data", "observations");
            foreach (var node in page.At("nodes").EnumerateArray())
            {
                var key = (
                    node.At("indicator", "code").GetString()!,
                    node.At("area", "code").GetString()!,
                    node.At("year").GetInt32()
                );
                values.Add(
                    (
                        Figure.OfApi(key, node),
                        [.. node.At("revisions").EnumerateArray().Select(r => Figure.OfApi(key, r))]
                    )
                );
            }

            if (!page.At("pageInfo", "hasNextPage").GetBoolean())
            {
                return values;
            }

            after = page.At("pageInfo", "endCursor").GetString();
        }
    }
}
