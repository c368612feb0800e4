using System.Globalization;

namespace OpenUrban.Statistics.Progress;

/// <summary>The path from a baseline to a target by one method.</summary>
/// <remarks>
/// With b the value of the baseline year B, t the target's value and D the year of its deadline, c the value of the
/// current year y:
/// <list type="bullet">
/// <item>LINEAR: e = b + (t - b)(y - B) / (D - B); required change (t - c) / (D - y) a year; at the pace so far the goal g,
/// from which the target is met, is reached (g - c) / p years after y, where p = (c - b) / (y - B).</item>
/// <item>COMPOUND: e = b (t / b)^((y - B) / (D - B)); required rate (t / c)^(1 / (D - y)) - 1; at the rate so far,
/// r = (c / b)^(1 / (y - B)) - 1, the goal is reached ln(g / c) / ln(1 + r) years after y.</item>
/// </list>
/// The compound method is that of Eurostat (Sustainable development in the European Union, monitoring report, annex on
/// methods) and of the United Nations (Sustainable Development Goals Progress Chart, technical note): the compound annual
/// growth rate (CAGR) so far is compared with the one that leads from the baseline to the target. For a target above the
/// baseline that rate is reached exactly when c ≥ e, so that comparing with the path says the same. Those reports call a
/// target within reach from 95 percent of the rate on; here the path itself is the mark, and no tolerance is added.
/// </remarks>
internal readonly record struct ProgressPath(
    ProgressMethod Method,
    int BaselineYear,
    double Baseline,
    int Year,
    double Target
)
{
    /// <summary>Figures of a power have no more digits that mean anything.</summary>
    private const string Digits = "G12";

    /// <summary>A number of years that a logarithm gives is a whole one when it is this near to it.</summary>
    private const double Rounding = 1e-9;

    /// <summary>The last year of a calendar date.</summary>
    private const int LastYear = 9999;

    /// <summary>Why there is no such path to the current value; null when there is one.</summary>
    public ProgressReason? Obstacle(double current)
    {
        if (Method == ProgressMethod.Linear)
        {
            return null;
        }

        if (Baseline == 0 || Target == 0 || current == 0)
        {
            return ProgressReason.ZeroHasNoRate;
        }

        return Math.Sign(Baseline) != Math.Sign(Target) || Math.Sign(current) != Math.Sign(Target)
            ? ProgressReason.SignChange
            : null;
    }

    /// <summary>The value expected in a year; behind the deadline, the target.</summary>
    public double At(int year)
    {
        if (year >= Year)
        {
            return Target;
        }

        var (passed, all) = (year - BaselineYear, Year - BaselineYear);
        return Method == ProgressMethod.Linear
            ? DecimalArithmetic.Add(
                Baseline,
                DecimalArithmetic.Divide(
                    DecimalArithmetic.Multiply(DecimalArithmetic.Subtract(Target, Baseline), passed),
                    all
                )
            )
            : Round(Baseline * Math.Pow(DecimalArithmetic.Divide(Target, Baseline), (double)passed / all));
    }

    /// <summary>What each year from the current one to the deadline has to add; in percent where it is a rate. Null when no year is left.</summary>
    public double? Required(int year, double current)
    {
        var left = Year - year;
        if (left <= 0)
        {
            return null;
        }

        return Method == ProgressMethod.Linear
            ? DecimalArithmetic.Divide(DecimalArithmetic.Subtract(Target, current), left)
            : Round(100 * (Math.Pow(DecimalArithmetic.Divide(Target, current), 1.0 / left) - 1));
    }

    /// <summary>The year in which the pace so far reaches a goal, or is past it where it has to be. Null when never.</summary>
    /// <param name="year">The current year.</param>
    /// <param name="current">Its value.</param>
    /// <param name="goal">The value from which the target is met: the target itself, or what rounds to it.</param>
    /// <param name="isStrict">Whether the goal itself does not count.</param>
    public int? Reached(int year, double current, double goal, bool isStrict)
    {
        var passed = year - BaselineYear;
        var years =
            Method == ProgressMethod.Linear
                ? DecimalArithmetic.Divide(
                    DecimalArithmetic.Multiply(DecimalArithmetic.Subtract(goal, current), passed),
                    DecimalArithmetic.Subtract(current, Baseline)
                )
                : Math.Log(DecimalArithmetic.Divide(goal, current))
                    * passed
                    / Math.Log(DecimalArithmetic.Divide(current, Baseline));

        // With no pace, or one away from the target, it is infinite, not a number, or negative. At the target it is 0.
        if (!double.IsFinite(years) || years < 0 || current == Baseline || years > LastYear)
        {
            return null;
        }

        var whole = isStrict ? Math.Floor(years + Rounding) + 1 : Math.Ceiling(years - Rounding);
        return year + whole <= LastYear ? year + (int)whole : null;
    }

    private static double Round(double value) =>
        double.IsFinite(value)
            ? double.Parse(value.ToString(Digits, CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)
            : value;
}
