using OpenUrban.Data.Areas;
using OpenUrban.Data.Observations;

namespace OpenUrban.Seed.Checks;

/// <summary>
/// What one line reads from the series; it notes every observation that the line depends on. Sums are decimal, so that
/// figures which agree on paper agree here.
/// </summary>
internal sealed class Figures(Series series)
{
    private readonly HashSet<Observation> used = [];

    public Series Series { get; } = series;

    public IReadOnlyList<Observation> Used => [.. used];

    public decimal? Find(string indicator, string area, int year, string? vintage = null)
    {
        if (Series.Find(indicator, area, year, vintage) is not { } observation)
        {
            return null;
        }

        used.Add(observation);
        return (decimal)observation.Value!.Value;
    }

    public decimal Get(string indicator, string area, int year, string? vintage = null) =>
        Find(indicator, area, year, vintage) ?? throw new MissingFigureException(indicator, area, year);

    /// <summary>In units: 2 480.26 ten thousands are 24 802 600.</summary>
    public decimal GetUnits(string indicator, string area, int year)
    {
        var value = Get(indicator, area, year);
        for (var power = Series.Multiplier(indicator); power > 0; power--)
        {
            value *= 10;
        }

        for (var power = Series.Multiplier(indicator); power < 0; power++)
        {
            value /= 10;
        }

        return value;
    }

    public decimal Sum(string indicator, IEnumerable<Area> areas, int year) =>
        areas.Sum(area => Get(indicator, area.Code, year));

    /// <exception cref="MissingFigureException">The area's size is not recorded.</exception>
    public static decimal Km2(Area area) =>
        area.AreaKm2 is { } km2 ? (decimal)km2 : throw new MissingFigureException("km2", area.Code, 0);
}
