namespace OpenUrban.Api.Tests.Texts;

/// <summary>Every name, part, definition, unit and note in English, simplified and traditional characters.</summary>
public sealed class LocalizedTextTests
{
    private static readonly Lazy<Task<PublishedTexts>> All = new(PublishedTexts.ReadAsync);

    [Fact]
    public async Task Every_field_that_takes_a_language_has_texts()
    {
        var all = await All.Value;

        var seen = all.Texts.Where(t => t.En is not null).Select(t => (t.Type, t.Field)).ToHashSet();

        // What the interface of areas has, not every kind of area has; regions come with imports.
        Assert.Equal(
            [
                "AreaGroup.aliases",
                "AreaGroup.note",
                "City.aliases",
                "Country.aliases",
                "Country.note",
                "District.aliases",
                "Province.aliases",
                "Region.aliases",
                "Region.name",
                "Region.note",
            ],
            all.Declared.Where(declared => !seen.Contains(declared)).Select(d => $"{d.Type}.{d.Field}").Order()
        );
    }

    [Fact]
    public Task No_text_is_empty_in_one_language_and_there_in_another() =>
        CheckAsync(text =>
        {
            var languages = new[] { text.En, text.ZhHans, text.ZhHant };
            return languages.All(t => t is null) || !languages.Any(string.IsNullOrWhiteSpace) ? null : "is missing";
        });

    [Fact]
    public Task The_english_text_is_no_copy_of_a_chinese_one() =>
        CheckAsync(text =>
            text.En is not null && (text.En == text.ZhHans || text.En == text.ZhHant) ? "is a copy" : null
        );

    [Fact]
    public Task The_chinese_texts_are_chinese() =>
        CheckAsync(text =>
            text.ZhHans?.Any(ChineseForms.IsHan) == false || text.ZhHant?.Any(ChineseForms.IsHan) == false
                ? "has no Chinese character"
                : null
        );

    /// <summary>
    /// With this, the two Chinese texts are equal only where no character of them has another form: else one of them
    /// would have a character of the other script.
    /// </summary>
    [Fact]
    public async Task Each_chinese_text_is_in_its_own_script()
    {
        var forms = new ChineseForms(
            (await All.Value).Texts.Where(t => t.Field == "name").Select(t => (t.ZhHans!, t.ZhHant!))
        );

        await CheckAsync(text =>
            forms.TraditionalIn(text.ZhHans ?? "") is { Length: > 0 } traditional ? $"{traditional} in zh-Hans"
            : forms.SimplifiedIn(text.ZhHant ?? "") is { Length: > 0 } simplified ? $"{simplified} in zh-Hant"
            : null
        );
    }

    [Fact]
    public async Task Principles_goals_and_measures_all_have_summaries()
    {
        var summaries = (await All.Value).Texts.Where(t => t.Field == "summary").ToLookup(t => t.Type);

        Assert.Equal(5, summaries["Principle"].Count());
        Assert.Equal(5, summaries["Goal"].Count());
        Assert.Equal(20, summaries["Measure"].Count());
    }

    private static async Task CheckAsync(Func<PublishedText, string?> fault)
    {
        var texts = (await All.Value).Texts;
        Assert.True(texts.Count > 500, $"Only {texts.Count} texts were found.");
        var faults = texts
            .Select(text => (text, fault: fault(text)))
            .Where(t => t.fault is not null)
            .Select(t => $"{t.fault}: {t.text}")
            .ToList();
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }
}
