using OpenUrban.GraphQL.Filtering;
using OpenUrban.GraphQL.Tests.Library;
using OpenUrban.Testing;

namespace OpenUrban.GraphQL.Tests.Filtering;

public sealed class FilterTests
{
    [Theory, StoreData]
    public async Task Random_filters_mean_what_linq_means_by_them(Store store)
    {
        var host = await LibraryHost.GetAsync(store);
        var wrong = new List<string>();
        for (var seed = 1; seed <= 300; seed++)
        {
            var (where, holds) = new RandomFilter(seed).Books();

            var answer = await host.QueryAsync($"{{ books(first: 100, where: {where}) {{ nodes {{ code }} }} }}");

            var expected = host.Books.Where(holds).Select(b => b.Code).Order(StringComparer.Ordinal).ToList();
            if (answer.TryGetProperty("errors", out var errors))
            {
                wrong.Add($"seed {seed}: {where}\n  {errors}");
                continue;
            }

            var actual = answer
                .GetProperty("data")
                .GetProperty("books")
                .GetProperty("nodes")
                .EnumerateArray()
                .Select(n => n.GetProperty("code").GetString()!)
                .ToList();
            if (!expected.SequenceEqual(actual, StringComparer.Ordinal))
            {
                wrong.Add(
                    $"seed {seed}: {where}\n  expected {expected.Count} rows, got {actual.Count};"
                        + $" missing {string.Join(' ', expected.Except(actual))}; too many {string.Join(' ', actual.Except(expected))}"
                );
            }
        }

        Assert.True(wrong.Count == 0, $"{wrong.Count} filters differ:\n{string.Join('\n', wrong.Take(12))}");
    }

    /// <summary>The operators that texts have, and whether each takes a list.</summary>
    private static readonly Dictionary<string, bool> OfTexts = new[]
    {
        FilterOperator.Equality,
        FilterOperator.Text,
        FilterOperator.Membership,
    }
        .SelectMany(operators => operators)
        .ToDictionary(o => o.Name, o => o.TakesList, StringComparer.Ordinal);

    public static TheoryData<Engine, string> TextOperators()
    {
        var data = new TheoryData<Engine, string>();
        foreach (var engine in new EngineDataAttribute().GetData(null!).Select(row => (Engine)row[0]))
        {
            foreach (var name in OfTexts.Keys)
            {
                data.Add(engine, name);
            }
        }

        return data;
    }

    [Theory, MemberData(nameof(TextOperators))]
    public async Task Text_is_taken_literally_by_every_operator(Engine engine, string name)
    {
        var host = await LibraryHost.GetAsync(engine);
        string[] hostile =
        [
            "%",
            "_",
            @"\",
            @"\%",
            "'",
            "''",
            "\"",
            ";",
            "%%",
            "a%",
            "_b",
            "[a]",
            "' OR 1=1 --",
            "x'; DROP TABLE \"Books\"; --",
            "@p0",
            "{0}",
            "$1",
            "*",
            "^a",
            "\n",
        ];
        foreach (var text in hostile)
        {
            var where = OfTexts[name]
                ? (object)new Dictionary<string, string[]> { [name] = [text] }
                : new Dictionary<string, string> { [name] = text };

            var data = await host.DataAsync(
                "query($w: BookFilterInput) { books(first: 100, where: $w) { totalCount } }",
                new { w = new { subtitle = where } }
            );

            bool Holds(string? x) =>
                name.TrimStart('n') switch
                {
                    "eq" or "in" => x == text,
                    "contains" => x?.Contains(text, StringComparison.Ordinal) == true,
                    "startsWith" => x?.StartsWith(text, StringComparison.Ordinal) == true,
                    "endsWith" => x?.EndsWith(text, StringComparison.Ordinal) == true,
                    _ => throw new InvalidOperationException($"Say here what {name} means."),
                };
            var expected = host.Books.Count(b => Holds(b.Subtitle) != name.StartsWith('n'));
            Assert.True(
                expected == data.GetProperty("books").GetProperty("totalCount").GetInt32(),
                $"{name} {text}: {expected} expected, {data}"
            );
        }
    }

    [Theory, StoreData]
    public async Task Values_are_parameters_and_never_text_of_the_statement(Store store)
    {
        var host = await LibraryHost.GetAsync(store);
        var mark = $"mark{Guid.NewGuid():N}";

        await host.DataAsync(
            "query($t: String) { books(where: { title: { contains: $t, in: [$t], nstartsWith: $t } }) { nodes { code } } }",
            new { t = mark }
        );

        Assert.DoesNotContain(host.Sql.Statements, s => s.Contains(mark, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("A\\u0000B", "INVALID_ARGUMENT")]
    [InlineData("\\uD800", "SYNTAX_ERROR")]
    public async Task Text_that_no_database_can_hold_is_refused(string text, string code)
    {
        var host = await LibraryHost.GetAsync();

        var answer = await host.QueryAsync($"{{ books(where: {{ title: {{ eq: \"{text}\" }} }}) {{ totalCount }} }}");

        Assert.Equal(code, answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }
}
