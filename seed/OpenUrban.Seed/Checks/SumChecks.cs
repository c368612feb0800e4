using System.Globalization;
using OpenUrban.Data.Areas;

namespace OpenUrban.Seed.Checks;

/// <summary>Checks that parts add up to their whole.</summary>
internal static class SumChecks
{
    private static readonly NumberFormatInfo Spaced = new() { NumberGroupSeparator = " " };

    /// <summary>The areas of the districts make up the area of the city.</summary>
    public static Finding AreaSum(CheckLine line, Figures figures)
    {
        var sum = figures.Series.Districts(line.Area).Sum(Figures.Km2);
        var city = Figures.Km2(figures.Series.Area(line.Area));
        return Finding.Agreement(sum == city, city == line.Figure, $"{sum:0.00}");
    }

    /// <summary>The districts add up to the city, or the cities to the province, but for the recorded difference.</summary>
    public static Finding DistrictSum(CheckLine line, Figures figures)
    {
        var sum = figures.Sum(line.Indicator, figures.Series.PartsOf(line.Area), line.Year);
        var whole = figures.Get(line.Indicator, line.Area, line.Year);
        var difference = sum - whole;
        return Finding.Agreement(
            difference == 0,
            difference == line.Difference && whole == line.Figure,
            $"sum {sum:N2} whole {whole:N2} diff {difference:0.00} ({(whole == 0 ? 0 : difference / whole * 100):0.000}%)"
        );
    }

    /// <summary>The districts add up to the bulletin's figure, which the edition in force cuts to an integer.</summary>
    public static Finding DistrictBulletin(CheckLine line, Figures figures)
    {
        var sum = figures.Sum(line.Indicator, figures.Series.Districts(line.Area), line.Year);
        var bulletin = figures.Get(line.Indicator, line.Area, line.Year, line.Vintage);
        var inForce = figures.Get(line.Indicator, line.Area, line.Year);
        return Finding.Agreement(
            sum == bulletin && decimal.Truncate(bulletin) == inForce,
            bulletin == line.Figure && inForce == line.SecondFigure,
            $"sum {sum:0.00}; NBS integer {inForce:0.##}"
        );
    }

    /// <summary>The districts of each group add up to the group's published figure.</summary>
    public static Finding GroupSum(CheckLine line, Figures figures)
    {
        var sums = line
            .References.Select(reference =>
                (
                    Sum: figures.Sum(
                        line.Indicator,
                        figures.Series.Districts(line.Area).Where(d => Name(d.Group) == reference.Item),
                        line.Year
                    ),
                    reference.Value
                )
            )
            .ToList();
        var agree = sums.TrueForAll(s => s.Sum == s.Value);
        return Finding.Agreement(agree, agree, string.Join(" / ", sums.Select(s => s.Sum.ToString("N0", Spaced))));
    }

    /// <summary>
    /// Each group of parts adds up to the total: in one area or, where none is named, in the city and its districts; in
    /// one year or, where none is named, in every year that has them all.
    /// </summary>
    public static Finding PartsSum(CheckLine line, Figures figures)
    {
        var groups = line.Parts('+');
        List<string> areas = line.OptionalArea is { } area ? [area] : [.. figures.Series.CitiesAndDistricts()];
        return line.OptionalYear is { } year
            ? PartsSumOfYear(line, figures, groups, areas, year)
            : PartsSumOfEveryYear(line, figures, groups, areas);
    }

    private static Finding PartsSumOfYear(
        CheckLine line,
        Figures figures,
        IReadOnlyList<string[]> groups,
        List<string> areas,
        int year
    )
    {
        var totals = areas.Select(a => figures.Get(line.Indicator, a, year, line.OptionalVintage)).ToList();
        var sums = groups
            .Select(parts => areas.Select(a => parts.Sum(part => figures.Get(part, a, year))).ToList())
            .ToList();
        var largest = sums.Select(sum => sum.Zip(totals, (s, total) => Math.Abs(s - total)).Max()).ToList();
        return Finding.Agreement(
            largest.TrueForAll(difference => difference == 0),
            totals[0] == line.Figure && areas.Count == line.Count,
            areas.Count == 1
                ? string.Join(", ", sums.Select(sum => $"{sum[0]:0.00} vs {totals[0]:0.00}"))
                : $"{areas.Count} areas, max diff {string.Join(", ", largest.Select(l => $"{l:0.0}"))}"
        );
    }

    private static Finding PartsSumOfEveryYear(
        CheckLine line,
        Figures figures,
        IReadOnlyList<string[]> groups,
        List<string> areas
    )
    {
        var years = 0;
        var wrong = new List<string>();
        foreach (var area in areas)
        {
            var complete = figures
                .Series.YearsOf(line.Indicator, area)
                .Where(y => groups.SelectMany(parts => parts).All(part => figures.Series.Has(part, area, y)));
            foreach (var year in complete)
            {
                years++;
                var total = figures.Get(line.Indicator, area, year);
                wrong.AddRange(
                    groups
                        .Select(parts => parts.Sum(part => figures.Get(part, area, year)))
                        .Where(sum => sum != total)
                        .Select(sum => $"{year} {sum:0.##} vs {total:0.##}")
                );
            }
        }

        return Finding.Agreement(
            wrong.Count == 0,
            years == line.Count,
            $"{years} years{(wrong.Count == 0 ? "" : $"; not {string.Join(", ", wrong)}")}"
        );
    }

    private static string? Name(DistrictGroup? group) =>
        group switch
        {
            DistrictGroup.UrbanCore => "URBAN_CORE",
            DistrictGroup.UrbanSuburban => "URBAN_SUBURBAN",
            DistrictGroup.Suburban => "SUBURBAN",
            _ => null,
        };
}
