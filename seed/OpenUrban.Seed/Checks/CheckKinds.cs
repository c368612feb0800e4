namespace OpenUrban.Seed.Checks;

/// <summary>The kinds of check by their names in <c>checks.csv</c>. A new kind is one function and one line here.</summary>
internal static class CheckKinds
{
    public static IReadOnlyDictionary<string, CheckKind> All { get; } =
        new Dictionary<string, CheckKind>
        {
            ["AREA_SUM"] = SumChecks.AreaSum,
            ["DISTRICT_SUM"] = SumChecks.DistrictSum,
            ["CITY_SUM"] = SumChecks.DistrictSum,
            ["DISTRICT_BULLETIN"] = SumChecks.DistrictBulletin,
            ["GROUP_SUM"] = SumChecks.GroupSum,
            ["PARTS_SUM"] = SumChecks.PartsSum,
            ["DENSITY"] = RatioChecks.Density,
            ["GROUP_DENSITY"] = RatioChecks.GroupDensity,
            ["SHARE"] = RatioChecks.Share,
            ["PUBLISHED"] = PublishedChecks.Published,
            ["DISTRICT_PUBLISHED"] = PublishedChecks.DistrictPublished,
            ["ROUNDING"] = EditionChecks.Rounding,
            ["REVISION"] = EditionChecks.Revision,
            ["EDITION_AGREES"] = EditionChecks.EditionAgrees,
            ["GROWTH"] = SeriesChecks.Growth,
            ["CHANGE"] = SeriesChecks.Change,
            ["YEARS_MISSING"] = SeriesChecks.YearsMissing,
        };
}
