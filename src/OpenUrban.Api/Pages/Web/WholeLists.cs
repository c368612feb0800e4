using System.Text.Json.Nodes;
using OpenUrban.GraphQL.ResponseCache;

namespace OpenUrban.Api.Pages.Web;

/// <summary>
/// What published documents answer, with their lists read page by page until the end, so that a page shows all there is. A list that
/// is to be whole asks for <c>pageInfo { hasNextPage endCursor }</c> and begins behind a variable with its name, <c>areas</c> behind
/// <c>$afterAreas</c>; what need not be read again is left out <c>@skip(if: $isFurther)</c>. Lists within rows are as long as they ask.
/// </summary>
internal sealed class WholeLists(IPublishedQueries queries)
{
    /// <summary>
    /// Pages that are read of a list. One that is still longer has <c>hasNextPage</c> in the answer, and the page says that it is cut.
    /// </summary>
    public const int MostPages = 40;

    /// <param name="document">Name of the document.</param>
    /// <param name="variables">Its variables.</param>
    /// <param name="release">Number of the release to answer from; null for the current one.</param>
    /// <param name="cancellationToken">Cancelled when the client leaves.</param>
    /// <returns>The data of the answer.</returns>
    public async Task<JsonObject> AnswerAsync(
        string document,
        IReadOnlyDictionary<string, object?> variables,
        int? release,
        CancellationToken cancellationToken
    )
    {
        var data = await DataAsync(document, variables, release, cancellationToken);
        var lists = ListsOf(data);
        for (var page = 1; page < MostPages && lists.Any(list => list.HasMore); page++)
        {
            var further = new Dictionary<string, object?>(variables) { ["isFurther"] = true };
            foreach (var list in lists)
            {
                // One that has come to its end gives nothing behind it.
                further[list.Variable] = list.End;
            }

            // The release is the one of the first page, also when another one is published meanwhile.
            var next = await DataAsync(document, further, release ?? NumberOf(data), cancellationToken);
            foreach (var list in ListsOf(next))
            {
                lists.Find(known => known.Variable == list.Variable)?.Add(list);
            }
        }

        return data;
    }

    private async Task<JsonObject> DataAsync(
        string document,
        IReadOnlyDictionary<string, object?> variables,
        int? release,
        CancellationToken cancellationToken
    ) =>
        JsonNode.Parse(await queries.AnswerAsync(document, variables, release, cancellationToken))!["data"]!.AsObject();

    private static int? NumberOf(JsonObject data) => (int?)data["dataset"]?["release"]?["number"];

    /// <summary>The lists with pages that are not within rows of others.</summary>
    private static List<PagedList> ListsOf(JsonObject data)
    {
        var lists = new List<PagedList>();
        var objects = new Queue<JsonObject>([data]);
        while (objects.TryDequeue(out var next))
        {
            foreach (var (name, value) in next)
            {
                if (value is not JsonObject child)
                {
                    continue;
                }

                if (child["pageInfo"] is JsonObject)
                {
                    lists.Add(new PagedList(name, child));
                }
                else
                {
                    objects.Enqueue(child);
                }
            }
        }

        return lists;
    }

    /// <param name="name">Its field.</param>
    /// <param name="connection">What is read of it so far.</param>
    private sealed class PagedList(string name, JsonObject connection)
    {
        public string Variable { get; } = $"after{char.ToUpperInvariant(name[0])}{name[1..]}";

        public bool HasMore => (bool)Connection["pageInfo"]!["hasNextPage"]!;

        /// <summary>Where the next page begins.</summary>
        public string? End { get; private set; } = (string?)connection["pageInfo"]!["endCursor"];

        private JsonObject Connection { get; } = connection;

        public void Add(PagedList next)
        {
            foreach (var rows in new[] { "nodes", "edges" })
            {
                if (Connection[rows] is JsonArray all && next.Connection[rows] is JsonArray more)
                {
                    foreach (var row in more.ToList())
                    {
                        more.Remove(row);
                        all.Add(row);
                    }
                }
            }

            Connection["pageInfo"]!["hasNextPage"] = next.HasMore;
            End = next.End ?? End;
        }
    }
}
