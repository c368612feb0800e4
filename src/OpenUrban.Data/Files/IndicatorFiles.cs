using OpenUrban.Data.Areas;
using OpenUrban.Data.Identifiers;
using OpenUrban.Data.Indicators;
using OpenUrban.Data.Observations;
using OpenUrban.Data.Sources;

namespace OpenUrban.Data.Files;

/// <summary>What the files in <c>indicators</c> say, but for the values.</summary>
internal sealed class IndicatorFiles
{
    private readonly DataFolder folder;

    public IndicatorFiles(DataFolder folder)
    {
        this.folder = folder;
        Units = folder.Entities(
            "indicators/units.csv",
            row => new Unit
            {
                Code = row.Required("code"),
                Name = row.Text("name"),
                Symbol = row.Optional("symbol"),
                Definition = row.Text("definition"),
                IsDivisible = row.Bool("divisible"),
            }
        );
        Topics = folder.Entities(
            "indicators/topics.csv",
            row => new Topic { Code = row.Required("code"), Name = row.Text("name") }
        );
        Notes = folder.Entities(
            "indicators/notes.csv",
            row => new Note
            {
                Code = row.Required("code"),
                Text = row.Text("text"),
                Edition = row.Optional("edition"),
            }
        );
        Indicators = folder
            .IndicatorFolders.Select(path => ReadIndicator(folder.Properties($"{path}/indicator.csv")))
            .ToList();
        var synonyms = SynonymFile.Read<Indicator>(folder, "indicators/synonyms.csv", "indicator");
        foreach (var indicator in Indicators)
        {
            indicator.Synonyms.AddRange(synonyms[indicator.Id]);
        }

        Identifiers = folder.Links(
            "indicators/identifiers.csv",
            "value",
            row => new IndicatorIdentifier
            {
                IndicatorId = folder.Reference<Indicator>(row, "indicator"),
                Scheme = row.Required("scheme"),
                Value = row.Required("value"),
                Match = row.Enum<IdentifierMatch>("match"),
                SourceId = folder.Reference<Source>(row, "source"),
            },
            i => (i.IndicatorId, i.Scheme, i.Value)
        );
        Concepts = folder.Entities(
            "indicators/concepts.csv",
            row => new Concept
            {
                Code = row.Required("code"),
                Name = row.Text("name"),
                Rule = row.Text("rule"),
            }
        );
        ConceptMembers = folder.Links(
            "indicators/concept-members.csv",
            "indicator",
            row => new ConceptMember
            {
                ConceptId = folder.Reference<Concept>(row, "concept"),
                IndicatorId = folder.Reference<Indicator>(row, "indicator"),
                Rank = row.Int("rank"),
                Distinguishes = row.Text("distinguishes"),
                Basis = row.Required("basis"),
                LooksAlong = row.Enum<ConceptUse>("looks_along"),
            },
            m => m.IndicatorId
        );
        Vintages = folder.Entities(
            "indicators/vintages.csv",
            row => new Vintage
            {
                Code = row.Required("code"),
                Name = row.Text("name"),
                Definition = row.Text("definition"),
                IndicatorId = folder.Reference<Indicator>(row, "indicator"),
            }
        );
        Breaks = folder.Links(
            "indicators/breaks.csv",
            "year",
            row => new SeriesBreak
            {
                IndicatorId = folder.Reference<Indicator>(row, "indicator"),
                AreaId = folder.Reference<Area>(row, "area"),
                Year = row.Year("year"),
                SourceId = folder.Reference<Source>(row, "source"),
                Reason = row.Text("reason"),
            },
            b => (b.IndicatorId, b.AreaId, b.Year)
        );
    }

    public List<Unit> Units { get; }

    public List<Topic> Topics { get; }

    public List<Note> Notes { get; }

    public List<Indicator> Indicators { get; }

    public List<IndicatorIdentifier> Identifiers { get; }

    public List<Concept> Concepts { get; }

    public List<ConceptMember> ConceptMembers { get; }

    public List<Vintage> Vintages { get; }

    public List<SeriesBreak> Breaks { get; }

    private Indicator ReadIndicator(CsvRecord row) =>
        new()
        {
            Id = folder.Register<Indicator>(row),
            Code = row.Required("code"),
            Name = row.Text("name"),
            Definition = row.Text("definition"),
            UnitId = folder.Reference<Unit>(row, "unit"),
            UnitMultiplier = row.Int("unit_multiplier") is var multiplier and >= -15 and <= 15
                ? multiplier
                : throw row.Wrong("unit_multiplier", "is not a power of ten from -15 to 15."),
            Decimals = row.Int("decimals") is var decimals and >= 0 and <= 15
                ? decimals
                : throw row.Wrong("decimals", "is not a number of digits from 0 to 15."),
            Direction = row.Enum<IndicatorDirection>("direction"),
            TopicId = folder.Reference<Topic>(row, "topic"),
            Additive = row.Bool("additive"),
        };
}
