using System.Text;
using System.Text.Json.Nodes;
using OpenUrban.Api.Pages.Web;
using OpenUrban.GraphQL.ResponseCache;

namespace OpenUrban.Pages.Tests.Web;

/// <summary>Lists of the API that are longer than one of its pages.</summary>
public sealed class WholeListsTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(50, 1)]
    [InlineData(51, 2)]
    [InlineData(127, 3)]
    public async Task A_list_is_read_until_its_end(int count, int pages)
    {
        var queries = new Lists(count, 7);

        var data = await new WholeLists(queries).AnswerAsync("any", new Dictionary<string, object?>(), null, default);

        Assert.Equal(Enumerable.Range(0, count), Numbers(data["things"]!));
        Assert.Equal(Enumerable.Range(0, 7), Numbers(data["city"]!["parts"]!));
        Assert.False((bool)data["things"]!["pageInfo"]!["hasNextPage"]!);
        Assert.Equal("Named once", (string?)data["dataset"]!["title"]);
        Assert.Equal(pages, queries.Asked.Count);
    }

    [Fact]
    public async Task Lists_of_different_lengths_are_read_at_once_and_of_one_release()
    {
        var queries = new Lists(60, 120);

        var data = await new WholeLists(queries).AnswerAsync("any", new Dictionary<string, object?>(), null, default);

        Assert.Equal(60, Numbers(data["things"]!).Distinct().Count());
        Assert.Equal(Enumerable.Range(0, 120), Numbers(data["city"]!["parts"]!));
        Assert.Equal([null, 4, 4], queries.Asked);
    }

    [Fact]
    public async Task A_list_without_end_is_cut_and_says_so()
    {
        var queries = new Lists(1_000_000, 0);

        var data = await new WholeLists(queries).AnswerAsync("any", new Dictionary<string, object?>(), 2, default);

        Assert.Equal(WholeLists.MostPages * Lists.PageSize, Numbers(data["things"]!).Count());
        Assert.True((bool)data["things"]!["pageInfo"]!["hasNextPage"]!);
        Assert.Equal(WholeLists.MostPages, queries.Asked.Count);
        Assert.All(queries.Asked, release => Assert.Equal(2, release));
    }

    private static IEnumerable<int> Numbers(JsonNode list) =>
        list["nodes"]!.AsArray().Select(row => (int)row!["number"]!);

    /// <summary>Answers with two lists, one of them within an object.</summary>
    private sealed class Lists(int things, int parts) : IPublishedQueries
    {
        public const int PageSize = 50;

        /// <summary>The release that each question was asked of.</summary>
        public List<int?> Asked { get; } = [];

        public Task<byte[]> AnswerAsync(
            string name,
            IReadOnlyDictionary<string, object?> variables,
            int? release,
            CancellationToken cancellationToken
        )
        {
            Asked.Add(release);
            var data = new JsonObject
            {
                ["things"] = Page(things, variables.GetValueOrDefault("afterThings")),
                ["city"] = new JsonObject { ["parts"] = Page(parts, variables.GetValueOrDefault("afterParts")) },
            };
            if (!variables.ContainsKey("isFurther"))
            {
                data["dataset"] = new JsonObject
                {
                    ["title"] = "Named once",
                    ["release"] = new JsonObject { ["number"] = 4 },
                };
            }

            return Task.FromResult(Encoding.UTF8.GetBytes(new JsonObject { ["data"] = data }.ToJsonString()));
        }

        private static JsonObject Page(int count, object? after)
        {
            var start = after is string cursor
                ? int.Parse(cursor, System.Globalization.CultureInfo.InvariantCulture)
                : 0;
            var end = Math.Min(count, start + PageSize);
            return new()
            {
                ["pageInfo"] = new JsonObject
                {
                    ["hasNextPage"] = end < count,
                    ["endCursor"] = end > start ? $"{end}" : null,
                },
                ["nodes"] = new JsonArray([
                    .. Enumerable.Range(start, end - start).Select(number => new JsonObject { ["number"] = number }),
                ]),
            };
        }
    }
}
