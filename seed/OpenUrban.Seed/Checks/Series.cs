using OpenUrban.Data.Areas;
using OpenUrban.Data.Files;
using OpenUrban.Data.Observations;

namespace OpenUrban.Seed.Checks;

/// <summary>The catalogue, by the codes that the lines speak of.</summary>
internal sealed class Series
{
    private readonly ILookup<(int Indicator, int Area, int Year), Observation> observations;
    private readonly Dictionary<string, int> indicators;
    private readonly Dictionary<string, int> multipliers;
    private readonly Dictionary<string, Area> areas;
    private readonly Dictionary<string, int> vintages;
    private readonly HashSet<string> sources;
    private readonly HashSet<(int Indicator, int Area, int Year)> breaks;

    public Series(Catalogue catalogue)
    {
        observations = catalogue.Observations.ToLookup(o => (o.IndicatorId, o.AreaId, o.Year));
        indicators = catalogue.Indicators.ToDictionary(i => i.Code, i => i.Id);
        multipliers = catalogue.Indicators.ToDictionary(i => i.Code, i => i.UnitMultiplier);
        areas = catalogue.Areas.ToDictionary(a => a.Code);
        vintages = catalogue.Vintages.ToDictionary(v => v.Code, v => v.Id);
        sources = catalogue.Sources.Select(s => s.Code).ToHashSet();
        breaks = catalogue.Breaks.Select(b => (b.IndicatorId, b.AreaId, b.Year)).ToHashSet();
    }

    public bool HasIndicator(string code) => indicators.ContainsKey(code);

    public bool HasArea(string code) => areas.ContainsKey(code);

    public bool HasVintage(string code) => vintages.ContainsKey(code);

    public bool HasSource(string code) => sources.Contains(code);

    public bool HasBreak(string indicator, string area, int year) =>
        breaks.Contains((indicators[indicator], areas[area].Id, year));

    public int Multiplier(string indicator) => multipliers[indicator];

    public Area Area(string code) => areas[code];

    public IEnumerable<Area> Districts(string city) =>
        areas.Values.Where(a => a.Kind == AreaKind.District && a.ParentId == areas[city].Id).OrderBy(a => a.Code);

    /// <summary>The districts of a city, the cities of a province.</summary>
    public IEnumerable<Area> PartsOf(string area) =>
        areas
            .Values.Where(a => a.Kind is AreaKind.City or AreaKind.District && a.ParentId == areas[area].Id)
            .OrderBy(a => a.Code);

    /// <summary>The cities that have districts, each followed by them.</summary>
    public IEnumerable<string> CitiesAndDistricts() =>
        areas
            .Values.Where(a => a.Kind == AreaKind.City)
            .Select(city => (City: city.Code, Districts: Districts(city.Code).Select(d => d.Code).ToList()))
            .Where(group => group.Districts.Count > 0)
            .SelectMany(group => group.Districts.Prepend(group.City));

    /// <summary>The years with a value of the edition in force.</summary>
    public IEnumerable<int> YearsOf(string indicator, string area) =>
        observations
            .Where(o => o.Key.Indicator == indicators[indicator] && o.Key.Area == areas[area].Id)
            .Select(o => o.Key.Year)
            .Where(year => Has(indicator, area, year))
            .Order();

    public bool Has(string indicator, string area, int year) => Find(indicator, area, year, vintage: null) is not null;

    /// <summary>The value of an edition, or of the edition in force when <paramref name="vintage"/> is null.</summary>
    public Observation? Find(string indicator, string area, int year, string? vintage)
    {
        var versions = observations[(indicators[indicator], areas[area].Id, year)].Where(o => o.Value is not null);
        int? edition = vintage is null ? null : vintages[vintage];
        var found = versions.Where(o => o.VintageId == edition).MaxBy(o => o.PublishedOn);

        // Where an earlier edition has been confirmed since, it is the edition in force, with all its digits.
        return found is null && vintage is not null
            ? versions
                .Where(o => o.VintageId is null)
                .OrderBy(o => o.Decimals)
                .ThenBy(o => o.PublishedOn)
                .LastOrDefault()
            : found;
    }
}
