using OpenUrban.Statistics.Claims;

namespace OpenUrban.Statistics.Tests.Claims;

/// <summary>A town of two places and four indicators, by which claims are tried.</summary>
internal static class TownClaims
{
    public const int Residents = 1;
    public const int Registered = 2;
    public const int UrbanShare = 3;
    public const int Output = 4;
    public const int North = 1;
    public const int South = 2;

    public static ClaimVocabulary Vocabulary { get; } =
        new(
            [
                new ClaimUnit(1, "PERSONS", ["persons", "人"]),
                new ClaimUnit(2, "PERCENT", ["percent", "百分比", "%"]),
                new ClaimUnit(3, "YUAN", ["yuan", "元"]),
            ],
            [
                new ClaimIndicator(Residents, 1, 4, 1, [1], ["Resident population", "population", "常住人口"]),
                new ClaimIndicator(Registered, 1, 4, 1, [1], ["Registered population", "户籍人口"]),
                new ClaimIndicator(UrbanShare, 2, 0, 2, [], ["Urbanization rate", "城镇化率"]),
                new ClaimIndicator(Output, 3, 8, 3, [], ["Gross product", "GDP", "生产总值"]),
            ],
            [
                new ClaimArea(North, IsCountry: false, ["North District", "北区"]),
                new ClaimArea(South, IsCountry: false, ["South District", "南区"]),
            ],
            text => text.ToLowerInvariant()
        );

    public static ListedValues Values { get; } =
        new(
            Of(Residents, North, 2020, 500.12m, 2, "2021-03-01"),
            Of(Residents, North, 2020, 512.34m, 2, "2022-05-01"),
            Of(Residents, North, 2021, 520.5m, 1, "2022-03-01"),
            Of(Residents, South, 2020, 77.77m, 2, "2021-03-01"),
            Of(Registered, North, 2020, 431.9m, 1, "2021-03-01"),
            Of(UrbanShare, North, 2020, 67.89m, 2, "2021-03-01"),
            Of(Output, North, 2020, 5390.12m, 2, "2021-03-01")
        );

    public static ClaimJudge Judge { get; } = new(Vocabulary, Values);

    public static ClaimVerdict Check(
        int indicator,
        int area,
        int year,
        string value,
        string? unit = null,
        DateOnly? saidOn = null
    )
    {
        Assert.Equal(ClaimNumberFault.None, Vocabulary.TryRead(value, unit, out var number));
        return Judge.Judge(new ClaimQuestion(indicator, area, year, number!, saidOn));
    }

    private static StoredValue Of(int indicator, int area, int year, decimal value, int decimals, string day)
    {
        var power = Vocabulary.BasePowerOf(indicator);
        return new StoredValue(
            indicator,
            area,
            year,
            ClaimArithmetic.Shift(value, power),
            power - decimals,
            DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture),
            IsConfirmation: false,
            Place: HashCode.Combine(indicator, area, year, day.GetHashCode(StringComparison.Ordinal))
        );
    }
}
