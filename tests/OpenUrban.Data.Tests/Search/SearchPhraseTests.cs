using Microsoft.EntityFrameworkCore;
using OpenUrban.Data.Search;
using OpenUrban.Testing;

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
    public async Task A_text_is_found_by_its_reading(string text, params string[] readings)
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        await using var db = await database.Contexts.CreateDbContextAsync();
        await AddAsync(db, [text, "Another text", "另外"]);

        foreach (var reading in readings)
        {
            var hit = Assert.Single(await SearchPhrase.TryParse(reading)!.Find(db).ToListAsync());
            Assert.Equal((text, 0), (hit.Entry.Code, hit.Rank));
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
    public async Task A_part_of_a_syllable_and_a_single_syllable_are_no_reading(
        string text,
        string other,
        string? found = null
    )
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        await using var db = await database.Contexts.CreateDbContextAsync();
        await AddAsync(db, found is null ? [other] : [other, found]);

        var hits = await SearchPhrase.TryParse(text)!.Find(db).Select(h => h.Entry.Code).ToListAsync();

        // Two syllables together are a reading, wherever in the text they stand.
        Assert.Equal(found is null ? [] : [other, found], hits.Order(StringComparer.Ordinal).Reverse());
    }

    /// <summary>Signs of FTS5's and of LIKE's language, each also beside a text that it would match if it were one.</summary>
    [Theory, EngineData]
    public async Task Every_character_is_plain_text(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await using var db = await database.Contexts.CreateDbContextAsync();
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
        await AddAsync(db, texts);

        foreach (var text in texts)
        {
            var hits = await SearchPhrase.TryParse(text)!.Find(db).OrderBy(h => h.Rank).ToListAsync();
            Assert.Equal((text, 0), (hits[0].Entry.Code, hits[0].Rank));
        }

        async Task<string[]> FindAsync(string text) =>
            [
                .. (await SearchPhrase.TryParse(text)!.Find(db).ToListAsync())
                    .Select(h => h.Entry.Code)
                    .Order(StringComparer.Ordinal),
            ];
        Assert.Equal(["100% of it"], await FindAsync("%"));
        Assert.Equal(["100% of it"], await FindAsync("100%"));
        Assert.Equal(["snake_case"], await FindAsync("snake_c"));
        Assert.Equal(["snake_case"], await FindAsync("_"));
        Assert.Equal(["star*"], await FindAsync("star*"));
        Assert.Equal(["rock AND roll"], await FindAsync("rock AND roll"));
        Assert.Equal(["C:\\path\\"], await FindAsync("path\\"));
        Assert.Equal(["near NEAR(by)"], await FindAsync("near("));
        Assert.Empty(await FindAsync("\"rock\" OR \"star\""));
        Assert.Empty(await FindAsync("rock* OR star*"));
    }

    [Theory, EngineData]
    public async Task What_names_a_thing_comes_before_what_speaks_of_it(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await using var db = await database.Contexts.CreateDbContextAsync();
        await AddAsync(
            db,
            ["new town", "new town of Jiading", "a new town", "Town, quite new", "old town", "renewal of townships"]
        );
        db.SearchEntries.Add(Entry(100, "definition", "\ndefinition\na town that is new\n"));
        await db.SaveChangesAsync();

        var hits = await SearchPhrase
            .TryParse("New  TOWN")!
            .Find(db)
            .OrderBy(h => h.Rank)
            .ThenBy(h => h.Entry.Code)
            .ToListAsync();

        Assert.Equal(
            [
                ("new town", 0),
                ("new town of Jiading", 1),
                ("Town, quite new", 2),
                ("a new town", 2),
                ("renewal of townships", 2),
                ("definition", 3),
            ],
            hits.Select(h => (h.Entry.Code, h.Rank))
        );
    }

    private static async Task AddAsync(OpenUrbanContext db, IReadOnlyList<string> names)
    {
        db.SearchEntries.AddRange(
            names.Select(
                (name, i) =>
                {
                    var lines = $"\n{SearchIndex.Lines(name)}\n";
                    return Entry(i + 1, name, lines, lines);
                }
            )
        );
        await db.SaveChangesAsync();
    }

    private static SearchEntry Entry(int id, string code, string document, string names = "\n") =>
        new()
        {
            Id = id,
            Kind = SearchKind.Topic,
            KindOrder = (int)SearchKind.Topic,
            Code = code,
            EntityId = id,
            Names = names,
            Document = document,
        };
}
