using System.Text.Json;
using OpenUrban.GraphQL.Errors;
using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.Search;

public sealed class SearchTests
{
    private const string Query = """
        query ($text: String!, $kinds: [SearchKind!], $first: Int, $after: String) {
          search(text: $text, kinds: $kinds, first: $first, after: $after) {
            totalCount
            pageInfo { hasNextPage endCursor }
            edges { match { field language text } node { __typename id code name zhHans: name(language: ZH_HANS) } }
          }
        }
        """;

    /// <summary>Spellings of which all find the same rows in the same order.</summary>
    [Theory, EngineData]
    public async Task All_spellings_find_the_same(Engine engine)
    {
        var host = await ApiHost.GetAsync(engine);
        foreach (
            var (spellings, first) in new (string[], string)[]
            {
                (["浦东", "浦東", "pudong", "Pu Dong", "ＰＵＤＯＮＧ", "pǔ dōng", "pu3dong1"], "District 310115"),
                (
                    ["浦東新區", "浦东新区", "浦東新区", "浦东新區", "浦东 新区", "pudongxinqu", "pudong xin qu"],
                    "District 310115"
                ),
                (
                    ["城镇化率", "城鎮化率", "城鎮化率 ", "chengzhenhualv", "cheng zhen hua lü", "chéngzhènhuàlǜ"],
                    "Indicator URB_RATE"
                ),
                (["长三角", "長三角", "changsanjiao", "chang san jiao"], "AreaGroup G-YANGTZE_DELTA_41"),
                (["闵行", "閔行", "minhang", "MINHANG"], "District 310112"),
                (["卢湾", "盧灣", "luwan"], "District 310101"),
            }
        )
        {
            var expected = Rows(await AskAsync(host, spellings[0], first: 50));
            Assert.NotEmpty(expected);
            Assert.All(
                spellings,
                spelling =>
                {
                    // Each of several words may be found by itself, in what has no such word; and what is called the
                    // same in English is found by another text, so that what follows the first may change places.
                    var found = Rows(AskAsync(host, spelling, first: 50).Result).Split('\n');
                    var rows = expected.Split('\n');
                    Assert.Equal(
                        (spelling, string.Join('\n', rows.Order())),
                        (
                            spelling,
                            string.Join(
                                '\n',
                                (spelling.Trim().Contains(' ') ? found.Where(rows.Contains) : found).Order()
                            )
                        )
                    );
                    Assert.Equal((spelling, first), (spelling, found[0]));
                }
            );
            Assert.Equal(first, expected.Split('\n')[0]);
        }
    }

    /// <summary>For every entity of the data and each of its names: the entity is on the first page, and the scripts find the same.</summary>
    [Theory, EngineData]
    [Trait("Category", "Slow")]
    public async Task Every_entity_is_found_by_each_of_its_names(Engine engine)
    {
        var host = await ApiHost.GetAsync(engine);
        var names = await NamesAsync(host);
        Assert.True(names.Count > 200, $"Only {names.Count} names.");
        foreach (var batch in names.Chunk(6))
        {
            var fields = batch.SelectMany((n, i) => new[] { $"en{i}", $"hans{i}", $"hant{i}" }).ToList();
            var answer = await host.QueryAsync(
                $"query ({string.Join(", ", fields.Select(f => $"${f}: String!"))}) {{ "
                    + string.Join(' ', fields.Select(f => $"{f}: search(text: ${f}) {{ totalCount nodes {{ id }} }}"))
                    + " }",
                batch
                    .SelectMany((n, i) => new[] { ($"en{i}", n.En), ($"hans{i}", n.ZhHans), ($"hant{i}", n.ZhHant) })
                    .ToDictionary()
            );
            Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
            var data = answer.At("data");
            foreach (var (name, i) in batch.Select((name, i) => (name, i)))
            {
                foreach (var field in new[] { $"en{i}", $"hans{i}", $"hant{i}" })
                {
                    var found = data.At(field, "nodes").EnumerateArray().Select(n => n.At("id").GetString()).ToList();
                    Assert.True(found.Contains(name.Id), $"{name} is not on the first page of {field}.");
                }

                Assert.Equal(data.At($"hans{i}").GetRawText(), data.At($"hant{i}").GetRawText());
            }
        }
    }

    [Theory, EngineData]
    public async Task The_edge_says_which_text_was_found(Engine engine)
    {
        var host = await ApiHost.GetAsync(engine);

        Assert.Equal("NAME ZH_HANT 浦東新區", await FirstMatchAsync("浦東"));
        Assert.Equal("NAME ZH_HANS 浦东新区", await FirstMatchAsync("浦东"));
        Assert.Equal("NAME EN Pudong New Area", await FirstMatchAsync("pudong"));
        Assert.Equal("NAME ZH_HANS 浦东新区", await FirstMatchAsync("pudongxinqu"));
        Assert.Equal("CODE  URB_RATE", await FirstMatchAsync("urb_rate"));
        Assert.Equal("PREDECESSOR EN Luwan District", await FirstMatchAsync("luwan district"));
        Assert.Equal("ALIAS EN Yangtze River Delta city cluster", await FirstMatchAsync("river delta city cluster"));
        Assert.StartsWith("DEFINITION EN ", await FirstMatchAsync("mean concentration"), StringComparison.Ordinal);

        async Task<string> FirstMatchAsync(string text)
        {
            var match = (await AskAsync(host, text)).At("edges")[0].At("match");
            return $"{match.At("field").GetString()} {match.At("language").GetString()} {match.At("text").GetString()}";
        }
    }

    [Theory, EngineData]
    public async Task Kinds_restrict_what_is_found(Engine engine)
    {
        var host = await ApiHost.GetAsync(engine);

        var all = await AskAsync(host, "population", first: 50);
        var indicators = await AskAsync(host, "population", ["INDICATOR"], first: 50);
        var others = await AskAsync(host, "population", ["TOPIC", "SOURCE", "TOPIC"], first: 50);

        Assert.All(indicators.At("edges").EnumerateArray(), e => Assert.Equal("Indicator", TypeOf(e)));
        Assert.Equal(["Source", "Topic"], others.At("edges").EnumerateArray().Select(TypeOf).Distinct().Order());
        Assert.True(all.At("totalCount").GetInt32() > indicators.At("totalCount").GetInt32());
        Assert.Equal(0, (await AskAsync(host, "population", [])).At("totalCount").GetInt32());
    }

    [Theory, EngineData]
    public async Task Pages_follow_one_another_and_a_cursor_is_bound_to_what_was_asked(Engine engine)
    {
        var host = await ApiHost.GetAsync(engine);
        var all = Rows(await AskAsync(host, "区", first: 50)).Split('\n');
        Assert.True(all.Length > 20, $"{all.Length}");
        var paged = new List<string>();
        string? after = null;
        while (true)
        {
            var page = await AskAsync(host, "區", first: 7, after: after);
            paged.AddRange(Rows(page).Split('\n'));
            after = page.At("pageInfo", "endCursor").GetString();
            if (!page.At("pageInfo", "hasNextPage").GetBoolean() || paged.Count >= 50)
            {
                break;
            }
        }

        Assert.Equal(all, paged.Take(50));
        foreach (
            var variables in new object[]
            {
                new { text = "市", after },
                new
                {
                    text = "区",
                    after,
                    kinds = new[] { "ZONE" },
                },
            }
        )
        {
            var answer = await host.QueryAsync(Query, variables);
            Assert.Equal(ErrorCode.InvalidCursor, answer.At("errors")[0].At("extensions", "code").GetString());
        }
    }

    [Theory, EngineData]
    public async Task A_text_has_1_to_200_characters(Engine engine)
    {
        var host = await ApiHost.GetAsync(engine);
        foreach (var text in new[] { "", "  \u3000\n", new string('x', 201), "\u200b" })
        {
            var error = (await host.QueryAsync(Query, new { text })).At("errors")[0];
            Assert.Equal(ErrorCode.InvalidArgument, error.At("extensions", "code").GetString());
            Assert.Contains(
                "200 characters",
                error.At("message").GetString()!.Replace("is 200.", "is 200 characters.", StringComparison.Ordinal),
                StringComparison.Ordinal
            );
        }

        Assert.Equal(
            0,
            (await AskAsync(host, $" {string.Concat(Enumerable.Repeat("𠀀", 200))} ")).At("totalCount").GetInt32()
        );
        Assert.Equal(
            0,
            (await AskAsync(host, string.Join(' ', Enumerable.Range(0, 100).Select(i => (char)('一' + i)))))
                .At("totalCount")
                .GetInt32()
        );
        var tooMany = await host.QueryAsync(Query, new { text = "x", first = 51 });
        Assert.Equal(ErrorCode.PageTooLarge, tooMany.At("errors")[0].At("extensions", "code").GetString());
    }

    /// <summary>Whatever is typed is answered: text, and never a part of a language underneath.</summary>
    [Theory, EngineData]
    public async Task Any_text_is_answered(Engine engine)
    {
        var host = await ApiHost.GetAsync(engine);
        foreach (
            var text in new[]
            {
                "\"",
                "\"\"\"",
                "'",
                "%",
                "_",
                "*",
                "\\",
                "\\\\%",
                "AND",
                "OR",
                "NOT",
                "NEAR",
                "NEAR(a b, 2)",
                "a AND",
                "a*",
                "^a",
                "{Document} : a",
                "Document:a",
                "-a",
                "+a",
                "(",
                ")",
                "a OR \"",
                "'; DROP TABLE \"Releases\"; --",
                "$1",
                "@p",
                "{0}",
                "?",
                "\u0001",
                "\ud83c\udfd9",
                "a\u0000b"[..1],
                "🏙️ 城市",
            }
        )
        {
            var answer = await host.QueryAsync(Query, new { text, first = 50 });
            if (answer.TryGetProperty("errors", out var errors))
            {
                Assert.Equal(
                    ("\u0001", ErrorCode.InvalidArgument),
                    (text, errors[0].At("extensions", "code").GetString())
                );
                continue;
            }

            // What is found has the text: no sign has stood for something else.
            Assert.All(
                answer.At("data", "search", "edges").EnumerateArray(),
                edge =>
                    Assert.Contains(
                        text.Trim('"').Split(' ')[0].Trim(':', ','),
                        edge.At("match", "text")
                            .GetString()!
                            .Replace('（', '(')
                            .Replace('）', ')')
                            .Replace('？', '?')
                            .Replace('“', '"')
                            .Replace('’', '\''),
                        StringComparison.OrdinalIgnoreCase
                    )
            );
        }

        var nul = await host.QueryAsync(Query, new { text = "a\0" });
        Assert.Contains("U+0000", nul.At("errors")[0].At("message").GetString()!, StringComparison.Ordinal);
    }

    private static async Task<JsonElement> AskAsync(
        ApiHost host,
        string text,
        string[]? kinds = null,
        int? first = null,
        string? after = null
    )
    {
        var answer = await host.QueryAsync(
            Query,
            new
            {
                text,
                kinds,
                first,
                after,
            }
        );
        Assert.False(answer.TryGetProperty("errors", out var errors), $"{text}: {errors}");
        return answer.At("data", "search");
    }

    private static string Rows(JsonElement search) =>
        string.Join(
            '\n',
            search.At("edges").EnumerateArray().Select(e => $"{TypeOf(e)} {e.At("node", "code").GetString()}")
        );

    private static string TypeOf(JsonElement edge) => edge.At("node", "__typename").GetString()!;

    private static async Task<List<Named>> NamesAsync(ApiHost host)
    {
        const string Names = "id en: name zhHans: name(language: ZH_HANS) zhHant: name(language: ZH_HANT)";
        var names = new Dictionary<string, Named>();
        foreach (
            var (field, inner) in new[]
            {
                ("areas", ""),
                ("indicators", $"topic {{ {Names} }} unit {{ {Names} }} vintages {{ {Names} }}"),
                ("plans", ""),
                ("principles", ""),
                ("goals", ""),
                ("actions", ""),
                ("measures", $"parts {{ {Names} }}"),
                ("targets", ""),
                ("sources", ""),
            }
        )
        {
            string? after = null;
            do
            {
                var answer = await host.QueryAsync(
                    $"query ($after: String) {{ {field}(first: 50, after: $after) {{ "
                        + $"pageInfo {{ hasNextPage endCursor }} nodes {{ {Names} {inner} }} }} }}",
                    new { after }
                );
                Take(answer.At("data", field, "nodes"));
                var page = answer.At("data", field, "pageInfo");
                after = page.At("hasNextPage").GetBoolean() ? page.At("endCursor").GetString() : null;
            } while (after is not null);
        }

        return [.. names.Values];

        void Take(JsonElement element)
        {
            if (element.ValueKind == JsonValueKind.Array)
            {
                foreach (var item in element.EnumerateArray())
                {
                    Take(item);
                }
            }
            else if (element.ValueKind == JsonValueKind.Object)
            {
                string Text(string field) => element.At(field).GetString()!;
                names[Text("id")] = new(Text("id"), Start(Text("en")), Start(Text("zhHans")), Start(Text("zhHant")));
                foreach (var property in element.EnumerateObject())
                {
                    Take(property.Value);
                }
            }
        }
    }

    /// <summary>A name of an entity; of a longer one, as much as can be searched for.</summary>
    private static string Start(string name) => name.Length > 200 ? name[..200] : name;

    private sealed record Named(string Id, string En, string ZhHans, string ZhHant);
}
