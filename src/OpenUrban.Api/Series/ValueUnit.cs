using System.Globalization;
using OpenUrban.Data.Indicators;
using OpenUrban.Data.Texts;
using OpenUrban.Statistics.Transforms;

namespace OpenUrban.Api.Series;

/// <summary>What values are counted in, also where the data set has no unit of that name.</summary>
/// <param name="Name">In words.</param>
/// <param name="UnitCode">Code of the unit of the data set that it is, if there is one of that code.</param>
/// <param name="Multiplier">Power of ten that goes with it.</param>
internal sealed record ValueUnit(LocalizedText Name, string? UnitCode, int Multiplier)
{
    private const string Percent = "PERCENT";
    private const string Persons = "PERSONS";

    public static readonly ValueUnit Km2 = new(Text("square kilometres", "平方公里", "平方公里"), null, 0);

    /// <summary>Of what a transform makes of values.</summary>
    /// <param name="kind">What it gives.</param>
    /// <param name="unit">The indicator's base unit.</param>
    /// <param name="unitMultiplier">The indicator's multiplier.</param>
    /// <param name="baseYear">The year that is 100.</param>
    public static ValueUnit Of(ResultUnit kind, Unit unit, int unitMultiplier, int? baseYear) =>
        kind switch
        {
            // What cannot be divided has no values: they would be in percent per person.
            ResultUnit.PerPerson or ResultUnit.PerKm2 when !unit.IsDivisible => new(unit.Name, unit.Code, 0),
            ResultUnit.Published => new(unit.Name, unit.Code, unitMultiplier),
            ResultUnit.Difference when unit.Code == Percent => new(
                Text("percentage points", "百分点", "百分點"),
                unit.Code,
                0
            ),
            ResultUnit.Difference => new(unit.Name, unit.Code, 0),
            ResultUnit.Percent => new(Text("percent", "百分比", "百分比"), Percent, 0),
            ResultUnit.PercentPerYear => new(Text("percent a year", "百分比/年", "百分比/年"), Percent, 0),
            ResultUnit.Logarithm => new(
                Text(
                    $"natural logarithm of {unit.Name.En}",
                    $"{unit.Name.ZhHans}的自然对数",
                    $"{unit.Name.ZhHant}的自然對數"
                ),
                null,
                0
            ),
            ResultUnit.Index => Index(baseYear!.Value),
            ResultUnit.PerPerson => new(
                Text($"{unit.Name.En} per person", $"{unit.Name.ZhHans}/人", $"{unit.Name.ZhHant}/人"),
                $"{unit.Code}_PER_PERSON",
                0
            ),
            ResultUnit.PerKm2 => new(
                Text(
                    $"{unit.Name.En} per square kilometre",
                    $"{unit.Name.ZhHans}/平方公里",
                    $"{unit.Name.ZhHant}/平方公里"
                ),
                $"{unit.Code}_PER_KM2",
                0
            ),
            ResultUnit.Rank => new(Text("rank, 1 being the highest", "位次（1为最高）", "位次（1為最高）"), null, 0),
            ResultUnit.Places => new(Text("places gained, up being positive", "上升位次", "上升位次"), null, 0),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such unit."),
        };

    /// <summary>Of a ratio: so much of a unit for so many of another.</summary>
    /// <param name="unit">The indicator's base unit.</param>
    /// <param name="divisor">What the ratio is for.</param>
    public static ValueUnit OfRatio(Unit unit, RatioDivisor divisor)
    {
        var (by, many) = (divisor.Unit, divisor.Multiplier);
        var number = many.ToString(CultureInfo.InvariantCulture);
        return (by.Id == unit.Id, many) switch
        {
            (true, 1) => new(Text("ratio", "比值", "比值"), null, 0),
            (true, 100) => Of(ResultUnit.Percent, unit, 0, baseYear: null),
            (true, _) => new(Text($"per {number}", $"每{number}", $"每{number}"), null, 0),
            // What cannot be divided has no values: they would be in percent per person.
            _ when !unit.IsDivisible || !by.IsDivisible => new(unit.Name, unit.Code, 0),
            (_, 1) when by.Code == Persons => Of(ResultUnit.PerPerson, unit, 0, baseYear: null),
            (_, 1) => new(
                Text(
                    $"{unit.Name.En} / {by.Name.En}",
                    $"{unit.Name.ZhHans}/{by.Name.ZhHans}",
                    $"{unit.Name.ZhHant}/{by.Name.ZhHant}"
                ),
                null,
                0
            ),
            _ => new(
                Text(
                    $"{unit.Name.En} per {number} {by.Name.En}",
                    $"{unit.Name.ZhHans}/{number}{by.Name.ZhHans}",
                    $"{unit.Name.ZhHant}/{number}{by.Name.ZhHant}"
                ),
                null,
                0
            ),
        };
    }

    private static ValueUnit Index(int baseYear)
    {
        var year = baseYear.ToString(CultureInfo.InvariantCulture);
        return new(Text($"index, {year} = 100", $"指数（{year}年=100）", $"指數（{year}年=100）"), null, 0);
    }

    private static LocalizedText Text(string en, string zhHans, string zhHant) =>
        new()
        {
            En = en,
            ZhHans = zhHans,
            ZhHant = zhHant,
        };
}
