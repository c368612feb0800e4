using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.Filtering;

/// <summary>Every filter means what the schema says, over all rows of the shipped data.</summary>
[Trait("Category", "Slow")]
public sealed class RandomWhereTests
{
    /// <summary>Filters a request: as many root fields as one may have.</summary>
    private const int Batch = 20;

    [Theory, EngineData]
    public async Task A_thousand_filters_give_the_rows_they_give_in_memory(Engine engine)
    {
        var compiling = await ApiHost.GetAsync(engine);
        var (host, rows, inputs) = (
            await ApiHost.GetStoredAsync(engine),
            await MemoryRows.GetAsync(),
            await SchemaInputs.GetAsync()
        );
        var fields = inputs.RootFields.ToList();
        var (wrong, some) = (new List<string>(), 0);
        for (var first = 1; first <= 1_000; first += Batch)
        {
            var questions = Enumerable
                .Range(first, Batch)
                .Select(seed => Question(seed, fields[seed % fields.Count], rows, inputs))
                .ToList();

            var answer = await host.QueryAsync(Query(questions), Variables(questions));

            Assert.True(
                !answer.TryGetProperty("errors", out var errors),
                $"seeds from {first}: {errors}\n{string.Join('\n', questions.Select(q => q.Text))}"
            );
            Assert.Equal(
                answer.GetRawText(),
                (await compiling.QueryAsync(Query(questions), Variables(questions))).GetRawText()
            );
            foreach (var question in questions)
            {
                var found = await RestAsync(host, question, answer.At("data", $"a{question.Seed}"));
                some += found.Count > 0 && found.Count < rows.Of(question.Field).Count ? 1 : 0;
                if (!question.Expected.SequenceEqual(found, StringComparer.Ordinal))
                {
                    wrong.Add(
                        $"{question.Text}\n  missing {Codes(question.Expected.Except(found))}"
                            + $"\n  too many {Codes(found.Except(question.Expected))}"
                    );
                }
            }
        }

        Assert.True(wrong.Count == 0, $"{wrong.Count} filters differ:\n{string.Join('\n', wrong.Take(12))}");

        // Filters that let through everything or nothing would prove little.
        Assert.True(some > 250, $"only {some} filters divide the rows");
    }

    /// <summary>
    /// Filters as large as they may be, over as many different relations as there are: one way through related rows
    /// (a join each, of which SQLite takes 64), the other also through lists of them (a subquery each).
    /// </summary>
    [Theory, EngineData]
    public async Task The_largest_filters_are_answered(Engine engine)
    {
        var (host, inputs) = (await ApiHost.GetStoredAsync(engine), await SchemaInputs.GetAsync());
        foreach (var field in new[] { "observations", "targets", "measures", "districts" })
        {
            var where = inputs.Connections[("Query", field)].Where;
            foreach (var lists in new[] { false, true })
            {
                var largest = LargestWhere.Of(inputs, where, lists);

                var answer = await host.QueryAsync(
                    $"query ($where: {where}) {{ {field}(first: 1, where: $where) {{ totalCount nodes {{ id }} }} }}",
                    new { where = largest }
                );

                Assert.True(
                    !answer.TryGetProperty("errors", out var errors),
                    $"{field}, lists {lists}: {errors}\n{largest.ToJsonString()}"
                );
            }
        }
    }

    private static Question Question(int seed, string field, MemoryRows rows, SchemaInputs inputs)
    {
        var input = inputs.Connections[("Query", field)].Where;
        var (where, holds) = new RandomWhere(inputs, new Random(seed)).Tree(input, rows.Of(field), depth: 4);
        return new(seed, field, input, where, [.. rows.Of(field).Where(holds).Select(MemoryRows.CodeOf)]);
    }

    private static string Query(IReadOnlyList<Question> questions)
    {
        var query = new StringBuilder("query (");
        query.AppendJoin(", ", questions.Select(q => $"$w{q.Seed}: {q.Input}")).Append(") {");
        foreach (var question in questions)
        {
            query.Append($" a{question.Seed}: {question.Selection($"w{question.Seed}", after: "")}");
        }

        return query.Append(" }").ToString();
    }

    private static JsonObject Variables(IEnumerable<Question> questions) =>
        new(questions.Select(q => KeyValuePair.Create($"w{q.Seed}", (JsonNode?)q.Where.DeepClone())));

    /// <summary>The codes of all pages, the first of which is given.</summary>
    private static async Task<List<string>> RestAsync(ApiHost host, Question question, JsonElement page)
    {
        var found = CodesOf(page).ToList();
        while (page.At("pageInfo", "hasNextPage").GetBoolean())
        {
            var answer = await host.QueryAsync(
                $"query ($w: {question.Input}, $after: String) {{ page: {question.Selection("w", ", after: $after")} }}",
                new { w = question.Where, after = page.At("pageInfo", "endCursor").GetString() }
            );
            page = answer.At("data", "page");
            found.AddRange(CodesOf(page));
        }

        return found;
    }

    private static IEnumerable<string> CodesOf(JsonElement page) =>
        page.At("nodes").EnumerateArray().Select(n => Ids.CodeOf(n.At("id").GetString()!));

    private static string Codes(IEnumerable<string> codes) => string.Join(' ', codes.Take(10));
}
