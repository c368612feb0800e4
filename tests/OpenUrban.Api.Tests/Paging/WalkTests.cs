using System.Text.Json;
using System.Text.Json.Nodes;
using OpenUrban.Api.Tests.Filtering;
using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.Paging;

/// <summary>
/// Pages of every connection under random filters and orders. Both engines are held to the same order in memory, so
/// they are held to each other.
/// </summary>
[Trait("Category", "Slow")]
public sealed class WalkTests
{
    /// <summary>Connections within rows of a root field; the first name is the root field's.</summary>
    private static readonly (string Parents, string Type, string Field)[] Nested =
    [
        ("plans", "Plan", "goals"),
        ("plans", "Plan", "measures"),
        ("plans", "Plan", "targets"),
        ("principles", "Principle", "actions"),
        ("goals", "Goal", "subGoals"),
        ("goals", "Goal", "measures"),
        ("goals", "Goal", "targets"),
        ("actions", "Action", "measures"),
        ("measures", "Measure", "goals"),
        ("measures", "Measure", "areas"),
        ("measures", "Measure", "targets"),
        ("indicators", "Indicator", "targets"),
        ("districts", "District", "zones"),
    ];

    [Theory, EngineData]
    public async Task Walks_in_both_directions_give_every_row_once_and_in_order(Engine engine)
    {
        var (host, rows, inputs) = await SetUpAsync(engine);
        foreach (var field in inputs.RootFields)
        {
            var (where, order) = inputs.Connections[("Query", field)];
            for (var seed = 1; seed <= 4; seed++)
            {
                var walk = new Walk(inputs, new Random(seed), where, order, rows.Of(field));
                var expected = walk.Of(rows.Of(field)).Select(MemoryRows.CodeOf).ToList();
                var size = Math.Min(
                    Math.Max(1, expected.Count / new Random(seed).Next(1, 9)),
                    field == "observations" ? 1_000 : 50
                );
                foreach (var backward in new[] { false, true })
                {
                    var found = new List<string>();
                    var place = (string?)null;
                    do
                    {
                        var page = (
                            await AskAsync(host, walk, $"{field}{walk.Arguments(size, backward)} {Walk.Page}", place)
                        ).At(field);
                        found.InsertRange(backward ? 0 : found.Count, Walk.Codes(page));
                        place = Walk.Next(page, backward);
                        Assert.True(found.Count <= expected.Count, $"{field}, seed {seed}: {walk}: rows come twice");
                    } while (place is not null);

                    Assert.True(
                        expected.SequenceEqual(found),
                        $"{field}, seed {seed}, size {size}, backward {backward}: {walk}\n"
                            + $"{string.Join(' ', expected.Take(30))}\n{string.Join(' ', found.Take(30))}"
                    );
                }
            }
        }
    }

    [Theory, EngineData]
    public async Task Walks_as_of_a_day_give_what_was_in_force_then(Engine engine)
    {
        var (host, rows, inputs) = await SetUpAsync(engine);
        var (where, order) = inputs.Connections[("Query", "observations")];
        var (differ, seed) = (0, 0);
        foreach (var day in new[] { "1998-12-31", "2013-06-30", "2017-12-31", "2024-12-31", "2025-12-30" })
        {
            var all = rows.ObservationsAsOf(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));
            differ += all.Count(row => row is Data.Observations.Observation { IsLatest: false });
            foreach (var backward in new[] { false, true, false, true })
            {
                var walk = new Walk(inputs, new Random(++seed), where, order, all);
                var expected = walk.Of(all).Select(MemoryRows.CodeOf).ToList();
                var size = Math.Clamp(expected.Count / 3, 1, 1_000);
                var arguments = walk.Arguments(size, backward).TrimEnd(')');
                var (found, place, total) = (new List<string>(), (string?)null, 0);
                do
                {
                    var page = (
                        await AskAsync(
                            host,
                            walk,
                            $"observations{arguments}, asOf: \"{day}\") {{ totalCount {Walk.Page[1..]}",
                            place
                        )
                    ).At("observations");
                    found.InsertRange(backward ? 0 : found.Count, Walk.Codes(page));
                    place = Walk.Next(page, backward);
                    total = page.At("totalCount").GetInt32();
                    Assert.True(found.Count <= expected.Count, $"{day}, seed {seed}: {walk}: rows come twice");
                } while (place is not null);

                Assert.True(
                    expected.SequenceEqual(found) && total == expected.Count,
                    $"{day}, seed {seed}, backward {backward}: {walk}\n"
                        + $"{string.Join(' ', expected.Take(30))}\n{string.Join(' ', found.Take(30))}"
                );
            }
        }

        Assert.True(differ > 30, $"only {differ} rows are others than now");
    }

    [Theory, EngineData]
    public async Task Nested_pages_hold_the_rows_of_each_parent_from_a_place_on(Engine engine)
    {
        var (host, rows, inputs) = await SetUpAsync(engine);
        var pages = 0;
        foreach (var (parents, type, field) in Nested)
        {
            var (where, order) = inputs.Connections[(type, field)];
            var children = rows.Of(parents)
                .Take(50)
                .ToDictionary(MemoryRows.CodeOf, parent => MemoryRows.Members(parent, field).ToList());
            List<object> all = [.. children.Values.SelectMany(c => c).Distinct()];
            for (var seed = 1; seed <= 4; seed++)
            {
                var (random, backward) = (new Random(seed), seed % 2 == 0);
                var walk = new Walk(inputs, random, where, order, all);
                var sorted = children.ToDictionary(c => c.Key, c => walk.Of(c.Value));
                var size = random.Next(1, 4);
                var longest = sorted.MaxBy(s => s.Value.Count).Key;
                var (place, from) = ((string?)null, (object?)null);
                do
                {
                    var data = await AskAsync(
                        host,
                        walk,
                        $"{parents}(first: 50) {{ nodes {{ id {field}{walk.Arguments(size, backward)} {Walk.Page} }} }}",
                        place
                    );
                    var next = (Place: (string?)null, From: (object?)null);
                    foreach (var parent in data.At(parents, "nodes").EnumerateArray())
                    {
                        var code = Ids.CodeOf(parent.At("id").GetString()!);
                        var page = parent.At(field);
                        var rest = sorted[code].FindAll(row => from is null || walk.IsBeyond(row, from, backward));
                        var expected = backward ? rest.TakeLast(size) : rest.Take(size);
                        Assert.True(
                            expected.Select(MemoryRows.CodeOf).SequenceEqual(Walk.Codes(page)),
                            $"{parents} {code} {field}, seed {seed}, size {size}, from {place}: {walk}\n{page}"
                        );
                        Assert.Equal(rest.Count > size, Walk.Next(page, backward) is not null);
                        if (code == longest)
                        {
                            next = (
                                Walk.Next(page, backward),
                                backward ? expected.FirstOrDefault() : expected.LastOrDefault()
                            );
                        }
                    }

                    (place, from) = next;
                    pages++;
                } while (place is not null);
            }
        }

        // Pages behind a cursor are the point: there have to be some of most fields.
        Assert.True(pages > Nested.Length * 4 * 2, $"only {pages} pages");
    }

    private static async Task<(ApiHost Host, MemoryRows Rows, SchemaInputs Inputs)> SetUpAsync(Engine engine) =>
        (await ApiHost.GetStoredAsync(engine), await MemoryRows.GetAsync(), await SchemaInputs.GetAsync());

    private static async Task<JsonElement> AskAsync(ApiHost host, Walk walk, string selection, string? place)
    {
        var query = $"query ($where: {walk.WhereType}, $order: [{walk.OrderType}!], $place: String) {{ {selection} }}";
        var variables = new
        {
            where = walk.Where,
            order = walk.Order.Argument,
            place,
        };
        var answer = await host.QueryAsync(query, variables);
        var inMemory = await (await ApiHost.GetAsync(Engine.Sqlite)).QueryAsync(query, variables);
        Assert.Equal(answer.GetRawText(), inMemory.GetRawText());
        Assert.True(!answer.TryGetProperty("errors", out var errors), $"{selection} {walk}\n{errors}");
        return answer.At("data");
    }

    /// <summary>What is asked of one connection, page after page.</summary>
    private sealed class Walk
    {
        public const string Page = "{ nodes { id } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } }";

        private readonly Func<object?, bool> holds;

        public Walk(SchemaInputs inputs, Random random, string whereType, string orderType, IReadOnlyList<object> rows)
        {
            (WhereType, OrderType) = (whereType, orderType);
            (Where, holds) =
                random.Next(2) == 0
                    ? (new JsonObject(), _ => true)
                    : new RandomWhere(inputs, random).Tree(whereType, rows, depth: 2);
            Order = new RandomOrder(inputs, random, orderType);
        }

        public string WhereType { get; }

        public string OrderType { get; }

        public JsonNode Where { get; }

        public RandomOrder Order { get; }

        public static IEnumerable<string> Codes(JsonElement page) =>
            page.At("nodes").EnumerateArray().Select(n => Ids.CodeOf(n.At("id").GetString()!));

        /// <summary>The cursor to go on from; null at the end.</summary>
        public static string? Next(JsonElement page, bool backward) =>
            page.At("pageInfo", backward ? "hasPreviousPage" : "hasNextPage").GetBoolean()
                ? page.At("pageInfo", backward ? "startCursor" : "endCursor").GetString()
                : null;

        public string Arguments(int size, bool backward) =>
            backward
                ? $"(last: {size}, before: $place, where: $where, order: $order)"
                : $"(first: {size}, after: $place, where: $where, order: $order)";

        public List<object> Of(IEnumerable<object> rows) => [.. rows.Where(holds).Order(Order)];

        public bool IsBeyond(object row, object place, bool backward) =>
            backward ? Order.Compare(row, place) < 0 : Order.Compare(row, place) > 0;

        public override string ToString() => $"where: {Where.ToJsonString()}, order: {Order.Argument.ToJsonString()}";
    }
}
