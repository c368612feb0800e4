using System.Globalization;
using OpenUrban.Data.Texts;
using OpenUrban.Statistics.Progress;

namespace OpenUrban.Api.Plans;

/// <summary>What CLOSE_TO means, in words: the one place that says it. The schema, reasons and pages quote it.</summary>
internal static class CloseToWords
{
    public static LocalizedText Rule { get; } =
        new()
        {
            En = "A value is close to the target when, rounded to the digits of the target's figure, it is that figure",
            ZhHans = "数值按目标数值的位数四舍五入后等于目标数值，即为接近目标",
            ZhHant = "數值按目標數值的位數四捨五入後等於目標數值，即為接近目標",
        };

    /// <summary>The rule as a sentence that says which values are close to a figure.</summary>
    public static LocalizedText Of(double target, Func<double, LocalizedText> quantity)
    {
        var rule = CloseToRule.Of(target);
        var (lower, upper) = (quantity(rule.Lower), quantity(rule.Upper));
        var (from, to) = (rule.IncludesLower, rule.IncludesUpper);
        return new LocalizedText
        {
            En = string.Create(
                CultureInfo.InvariantCulture,
                $"{Rule.En}: {(from ? "from" : "above")} {lower.En} {(to ? "up to" : "to below")} {upper.En}."
            ),
            ZhHans =
                $"{Rule.ZhHans}：{(from ? "不低于" : "高于")}{lower.ZhHans}，{(to ? "不高于" : "低于")}{upper.ZhHans}。",
            ZhHant =
                $"{Rule.ZhHant}：{(from ? "不低於" : "高於")}{lower.ZhHant}，{(to ? "不高於" : "低於")}{upper.ZhHant}。",
        };
    }
}
