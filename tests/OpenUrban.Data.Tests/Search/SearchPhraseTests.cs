using OpenUrban.Data.Indicators;
using OpenUrban.Data.Search;
using OpenUrban.Data.Texts;

namespace OpenUrban.Data.Tests.Search;

public sealed class SearchPhraseTests
{
    [Theory]
    [InlineData("浦東新區", "浦东新区")]
    [InlineData("浦東新区", "浦东新区")]
    [InlineData(" 浦东 \u3000 新区\t", "浦东新区")]
    [InlineData("ＰＭ２．５ 年均浓度", "PM2.5年均浓度")]
    [InlineData("PUDONG  New\nArea", "pudong new area")]
    [InlineData("Pǔdōng", "pudong")]
    [InlineData("Pu\u030cdo\u0304ng", "pudong")]
    [InlineData("（臺灣）、「爲衆」", "(台湾),“为众”")]
    [InlineData("km²", "KM2")]
    [InlineData("people’s — city", "people's - city")]
    public void Spellings_of_one_text_are_one_search(string one, string other) =>
        Assert.Equal(SearchPhrase.TryParse(one)!.Key, SearchPhrase.TryParse(other)!.Key);

    [Theory]
    [InlineData("")]
    [InlineData(" \u3000\t\n")]
    [InlineData("\u0001\u200b\u0301")]
    public void In_what_is_not_seen_there_is_nothing_to_search_for(string text) =>
        Assert.Null(SearchPhrase.TryParse(text));

    [Theory]
    [InlineData(
        "浦东新区",
        "pudongxinqu",
        "pu dong xin qu",
        "pudong xinqu",
        "Pǔdōng Xīnqū",
        "pu3dong1 xin1qu1",
        "pu'dong'xin'qu"
    )]
    [InlineData(
        "城镇化率",
        "chengzhenhualv",
        "chengzhenhualu",
        "cheng zhen hua lü",
        "chéng zhèn huà lǜ",
        "ChengZhen HuaLÜ"
    )]
    [InlineData("增长", "zengzhang", "zeng zhang")]
    [InlineData("长三角", "changsanjiao", "chang san jiao")]
    [InlineData("银行", "yinhang")]
    [InlineData("防暴", "fangbao")]
    [InlineData("方案", "fangan", "fang'an", "fang an")]
    public void A_text_is_found_by_its_reading(string text, params string[] readings)
    {
        var index = IndexOf([text, "Another text", "另外"]);

        foreach (var reading in readings)
        {
            var hit = Assert.Single(Find(index, reading));
            Assert.Equal((text, 0), hit);
        }
    }

    [Theory]
    [InlineData("bus", "不是")]
    [InlineData("gan", "方案")]
    [InlineData("men", "部门")]
    [InlineData("hang", "上海")]
    [InlineData("rate", "城镇化率")]
    [InlineData("dong xin", "浦东新区", "also parts of it: dong xin")]
    [InlineData("pudon", "浦东")]
    public void A_part_of_a_syllable_and_a_single_syllable_are_no_reading(
        string text,
        string other,
        string? found = null
    )
    {
        var index = IndexOf(found is null ? [other] : [other, found]);

        var hits = Find(index, text).Select(h => h.Code);

        // Two syllables together are a reading, wherever in the text they stand.
        Assert.Equal(found is null ? [] : [other, found], hits.Order(StringComparer.Ordinal).Reverse());
    }

    /// <summary>Signs of languages that texts are searched with, each also beside a text that it would match if it were one.</summary>
    [Fact]
    public void Every_character_is_plain_text()
    {
        string[] texts =
        [
            "100% of it",
            "1000 of it",
            "snake_case",
            "snakeXcase",
            "a \"quoted\" word",
            "rock AND roll",
            "rock roll",
            "near NEAR(by)",
            "C:\\path\\",
            "star*",
            "starfish",
            "it's; DROP TABLE",
            "col:umn",
            "{brace} [bracket]",
            "a^b",
            "?mark",
            "-minus",
            "x' OR 'a'='a",
        ];
        var index = IndexOf(texts);

        Assert.All(texts, text => Assert.Equal((text, 0), Find(index, text)[0]));
        Assert.Equal(["100% of it"], CodesOf("%"));
        Assert.Equal(["100% of it"], CodesOf("100%"));
        Assert.Equal(["snake_case"], CodesOf("snake_c"));
        Assert.Equal(["snake_case"], CodesOf("_"));
        Assert.Equal(["star*"], CodesOf("star*"));
        Assert.Equal(["rock AND roll"], CodesOf("rock AND roll"));
        Assert.Equal(["C:\\path\\"], CodesOf("path\\"));
        Assert.Equal(["near NEAR(by)"], CodesOf("near("));
        Assert.Empty(CodesOf("\"rock\" OR \"star\""));
        Assert.Empty(CodesOf("rock* OR star*"));

        string[] CodesOf(string text) => [.. Find(index, text).Select(h => h.Code).Order(StringComparer.Ordinal)];
    }

    [Fact]
    public void What_names_a_thing_comes_before_what_speaks_of_it()
    {
        var index = new SearchIndex([
            .. new[]
            {
                "new town",
                "new town of Jiading",
                "a new town",
                "Town, quite new",
                "old town",
                "renewal of townships",
            }.Select(name => Entry(name)),
            Entry("definition", (SearchField.Definition, Same("a town that is new"))),
        ]);

        Assert.Equal(
            [
                ("new town", 0),
                ("new town of Jiading", 1),
                ("Town, quite new", 2),
                ("a new town", 2),
                ("renewal of townships", 2),
                ("definition", 3),
            ],
            Find(index, "New  TOWN")
        );
    }

    /// <summary>More than fit in one place of the filter, with texts that share all their parts but one.</summary>
    [Fact]
    public void What_the_filter_leaves_out_has_not_the_text()
    {
        string[] texts = [.. Enumerable.Range(0, 500).Select(i => $"Town {i} 第{i}镇 of {i % 7} {(char)('一' + i)}区")];
        var index = IndexOf(texts);

        foreach (
            var text in new[]
            {
                "t",
                "7",
                "镇",
                "12",
                "of 3",
                "town 12",
                "第12镇",
                "镇 of",
                "wn 4",
                "一区",
                "yi qu",
                "12 of 5",
                "of 8",
            }
        )
        {
            var phrase = SearchPhrase.TryParse(text)!;
            var expected = texts.Where(t => phrase.RankIn(Entry(t)) is not null);

            Assert.Equal(
                expected.Order(StringComparer.Ordinal),
                Find(index, text).Select(h => h.Code).Order(StringComparer.Ordinal)
            );
        }
    }

    private static SearchIndex IndexOf(IEnumerable<string> names) => new(names.Select(name => Entry(name)));

    private static IReadOnlyList<(string Code, int Rank)> Find(SearchIndex index, string text) =>
        [.. index.Find(SearchPhrase.TryParse(text)!).Select(h => (h.Entry.Code, h.Rank))];

    private static SearchEntry Entry(string name, params (SearchField Field, LocalizedText Text)[] texts) =>
        SearchIndex.Entry(
            SearchKind.Topic,
            new Topic
            {
                Id = 1,
                Code = name,
                Name = Same(name),
            },
            [(SearchField.Name, Same(name)), .. texts]
        );

    private static LocalizedText Same(string text) =>
        new()
        {
            En = text,
            ZhHans = text,
            ZhHant = text,
        };
}
