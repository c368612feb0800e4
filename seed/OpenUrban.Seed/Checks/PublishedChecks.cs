namespace OpenUrban.Seed.Checks;

/// <summary>Checks against a figure that another publication prints.</summary>
internal static class PublishedChecks
{
    /// <summary>The value is the published figure, as far as the value has digits.</summary>
    public static Finding Published(CheckLine line, Figures figures)
    {
        var value = figures.Get(line.Indicator, line.Area, line.Year);
        var agree = Math.Round(line.Figure, figures.Used[0].Decimals, MidpointRounding.AwayFromZero) == value;
        return Finding.Agreement(agree, agree, $"{value:#,0.##} vs {line.Figure:#,0.##}");
    }

    /// <summary>The values of the districts are those that another publication prints.</summary>
    public static Finding DistrictPublished(CheckLine line, Figures figures)
    {
        var published = line.References.ToDictionary(r => r.Item, r => r.Value);
        var districts = figures.Series.Districts(line.Area).ToList();
        var equal = districts.Count(d =>
            figures.Get(line.Indicator, d.Code, line.Year) == published.GetValueOrDefault(d.Code)
        );
        var agree = equal == districts.Count && equal == published.Count;
        return Finding.Agreement(agree, agree, $"{equal} of {districts.Count} equal");
    }
}
