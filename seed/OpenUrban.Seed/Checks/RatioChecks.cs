using OpenUrban.Data.Areas;

namespace OpenUrban.Seed.Checks;

/// <summary>Checks that a published density or share is the quotient of published figures.</summary>
internal static class RatioChecks
{
    /// <summary>density = population / area, in each district, within the tolerance.</summary>
    public static Finding Density(CheckLine line, Figures figures)
    {
        var population = line.Parts('+')[0][0];
        var districts = figures.Series.Districts(line.Area).ToList();
        var off = districts
            .Where(d =>
            {
                var computed = figures.GetUnits(population, d.Code, line.Year) / Figures.Km2(d);
                return Math.Abs(computed - figures.Get(line.Indicator, d.Code, line.Year)) > line.Tolerance;
            })
            .Select(d => d.Code)
            .ToList();
        return Finding.Agreement(
            off.Count == 0,
            districts.Count == line.Count,
            $"{districts.Count - off.Count} of {districts.Count} within tolerance; [{string.Join(", ", off)}]"
        );
    }

    /// <summary>density of a group of districts = sum of populations / sum of areas, as published for each year.</summary>
    public static Finding GroupDensity(CheckLine line, Figures figures)
    {
        var group = line.PartsAs<DistrictGroup>();
        var districts = figures.Series.Districts(line.Area).Where(d => d.Group == group).ToList();
        var km2 = districts.Sum(Figures.Km2);
        var densities = line
            .References.Select(r =>
                (Computed: Round(figures.Sum(line.Indicator, districts, r.Year) / km2, r.Decimals), r.Value)
            )
            .ToList();
        var agree = densities.TrueForAll(d => d.Computed == d.Value);
        return Finding.Agreement(agree, agree, string.Join(" / ", densities.Select(d => d.Computed)));
    }

    /// <summary>share = 100 * part / whole, rounded as the published share is.</summary>
    public static Finding Share(CheckLine line, Figures figures)
    {
        var parts = line.Parts('/')[0];
        var computed =
            figures.GetUnits(parts[0], line.Area, line.Year) / figures.GetUnits(parts[1], line.Area, line.Year) * 100;
        var stated = figures.Get(line.Indicator, line.Area, line.Year);
        return Finding.Agreement(
            Round(computed, line.FigureDecimals) == stated,
            stated == line.Figure,
            $"{Round(computed, 2):0.##} vs {stated:0.##}"
        );
    }

    private static decimal Round(decimal value, int decimals) =>
        Math.Round(value, decimals, MidpointRounding.AwayFromZero);
}
