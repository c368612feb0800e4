using OpenUrban.Data.Areas;
using OpenUrban.Data.Files;
using OpenUrban.Data.Plans;

namespace OpenUrban.Seed.Verification;

/// <summary>What the data files say about the text: the words that are in it, and those that are ours.</summary>
internal sealed class Reading
{
    private Reading(IReadOnlyList<Quotation> quotations, IReadOnlyList<Phrase> phrases)
    {
        Quotations = quotations;
        Phrases = phrases;
    }

    public IReadOnlyList<Quotation> Quotations { get; }

    /// <summary>Names that may be our own words; whether they are, the text tells.</summary>
    public IReadOnlyList<Phrase> Phrases { get; }

    /// <exception cref="SeedFileException">A file is broken.</exception>
    public static Reading Of(Catalogue catalogue, string folder) =>
        new(
            [
                .. catalogue.Plans.SelectMany(Plan),
                .. catalogue.Principles.Select(p => Title("principle", p.Code, p.Name.ZhHant, p.Locators)),
                .. catalogue.Goals.Select(g => Title("goal", g.Code, g.Name.ZhHant, g.Locators)),
                .. catalogue.Actions.Select(a => Title("action", a.Code, a.Name.ZhHant, a.Locators)),
                .. catalogue.Measures.Select(m => Title("measure", m.Code, m.Name.ZhHant, m.Locators)),
                .. catalogue.Targets.Select(t => new Quotation($"target {t.Code}", [t.Phrase.ZhHant], t.Locators, [])),
                .. CsvFile.Read(folder, "plan/text-figures.csv").Rows.Select(Figure),
                .. catalogue.Areas.Where(a => a.Locators.Count > 0).Select(Place),
            ],
            [
                .. catalogue
                    .Plans.Where(p => p.ParentId is not null)
                    .Select(p => new Phrase("full title of plan", p.Code, p.Name.ZhHant)),
                .. catalogue.Targets.Select(t => new Phrase("name of target", t.Code, t.Name.ZhHant)),
                .. catalogue.MeasureParts.Select(p => new Phrase("name of measure part", p.Code, p.Name.ZhHant)),
                .. catalogue
                    .Areas.Where(a => a.Locators.Count == 0)
                    .Select(a => new Phrase("name of area", a.Code, a.Name.ZhHant)),
            ]
        );

    /// <summary>The text gives the full title of the parent plan only; it goes by the short names.</summary>
    private static IEnumerable<Quotation> Plan(Plan plan)
    {
        if (plan.ParentId is null)
        {
            yield return Title("full title of plan", plan.Code, $"《{plan.Name.ZhHant}》", plan.Locators);
        }

        yield return Title("short name of plan", plan.Code, $"《{plan.ShortName.ZhHant}》", plan.Locators);
    }

    /// <summary>A title stands at its first place; at further ones the text goes on about it.</summary>
    private static Quotation Title(string what, string code, string title, List<Locator> places) =>
        new($"{what} {code}", [title], [.. places.Take(1)], [.. places.Skip(1)]);

    private static Quotation Figure(CsvRecord row) =>
        new(
            $"figure in {row.File}, line {row.Line}",
            row.Required("phrase").Split(" / ", StringSplitOptions.TrimEntries),
            row.Locators("locators"),
            []
        );

    private static Quotation Place(Area area)
    {
        var names = area.Aliases.Select(alias => alias.ZhHant).Prepend(area.Name.ZhHant).ToList();

        // The text calls cities by their bare names: 上海, 蘇州.
        return new(
            $"area {area.Code}",
            area.Kind == AreaKind.City ? [.. names.Select(name => name.TrimEnd('市'))] : names,
            area.Locators,
            []
        );
    }
}
