using static OpenUrban.Statistics.DecimalArithmetic;

namespace OpenUrban.Statistics.Transforms;

/// <summary>
/// The formulas of the transforms, over values in base units. Those of change, growth and logarithm are those that FRED gives
/// for its units chg, pch, cca and log (fred.stlouisfed.org/docs/api/fred/series_observations.html), with the years between
/// two observations in place of observations a year.
/// </summary>
internal static class Formulas
{
    /// <summary>x(t) - x(s), where s is the last year before t that has a value.</summary>
    public static Outcome Change(double value, double previous) => Subtract(value, previous);

    /// <summary>
    /// 100 * (x(t) - x(s)) / x(s), for x(s) > 0. Of a negative x(s) a rise would come out negative; dividing by |x(s)| instead
    /// gives a sign that is right and a size that nobody can read, from -1 to 1 being 200 %. So there is none.
    /// </summary>
    public static Outcome PercentChange(double value, double previous) =>
        Divisor(previous) ?? Divide(Multiply(100, Subtract(value, previous)), previous);

    /// <summary>
    /// 100 * ((x(t) / x(s))^(1 / (t - s)) - 1), for x(s) > 0 and x(t) > 0: the rate that, applied in each of the t - s years,
    /// leads from one to the other (geometric growth rate; World Bank, World Development Indicators, statistical methods).
    /// </summary>
    public static Outcome CompoundAnnualGrowth(double value, double previous, int years) =>
        value <= 0 || previous <= 0 ? UndefinedReason.NotPositive
        // The root of one year is no root: the digits are those of the change in percent.
        : years == 1 ? PercentChange(value, previous)
        : 100 * (Math.Pow(value / previous, 1.0 / years) - 1);

    /// <summary>ln x(t), for x(t) > 0.</summary>
    public static Outcome Log(double value) => value <= 0 ? UndefinedReason.NotPositive : Math.Log(value);

    /// <summary>100 * x(t) / x(b), for x(b) > 0, where b is the base year (OECD, Glossary of Statistical Terms, "base period").</summary>
    public static Outcome Index(double value, double atBase) =>
        Divisor(atBase)
        // Also where 100 times the value is beyond the digits of a decimal number.
        ?? (value == atBase ? 100 : Divide(Multiply(100, value), atBase));

    /// <summary>x(t) / n(t), for n(t) > 0: by residents of the same year, or by the area.</summary>
    public static Outcome Per(double value, double divisor) => Divisor(divisor) ?? Divide(value, divisor);

    /// <summary>100 * x(t) / p(t), for p(t) > 0, where p is the value of the parent area.</summary>
    public static Outcome Share(double value, double whole) => Divisor(whole) ?? Divide(Multiply(100, value), whole);

    /// <summary>
    /// 1 + the number of areas with a greater value: standard competition ranking, in which 4, 3, 3, 1 are the places 1, 2, 2, 4.
    /// </summary>
    public static Outcome Rank(double value, IEnumerable<double> others) => 1 + others.Count(other => other > value);

    /// <summary>m * x(t) / d(t'), for d(t') > 0, where t' is the year of the denominator that is nearest to t.</summary>
    public static Outcome Ratio(double value, double denominator, double multiplier) =>
        Divisor(denominator)
        // Also where the product is beyond the digits of a decimal number.
        ?? (value == denominator ? multiplier : Divide(Multiply(multiplier, value), denominator));

    /// <summary>
    /// r(s) - r(t), the places gained: "a positive value indicates an improvement in rank" (UNDP, Human Development Report,
    /// statistical annex, table 2).
    /// </summary>
    public static Outcome RankChange(double rank, double previousRank) => Subtract(previousRank, rank);

    /// <summary>
    /// 100 * (x(t) - x(s)) / (p(t) - p(s)): the change of the part in percent of that of the whole. Both may have fallen; then the
    /// part's share of the fall is positive as well.
    /// </summary>
    public static Outcome Contribution(double value, double previous, double whole, double previousWhole) =>
        Subtract(whole, previousWhole) is not 0 and var change
            ? Divide(Multiply(100, Subtract(value, previous)), change)
            : UndefinedReason.ZeroDivisor;

    private static Outcome? Divisor(double divisor) =>
        divisor switch
        {
            0 => UndefinedReason.ZeroDivisor,
            < 0 => UndefinedReason.NegativeDivisor,
            _ => null,
        };
}
