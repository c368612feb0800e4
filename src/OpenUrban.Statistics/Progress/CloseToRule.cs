using System.Globalization;

namespace OpenUrban.Statistics.Progress;

/// <summary>
/// When a value is close to a target: when the value, rounded to the digits of the target's figure, is the target. Rounded is
/// half away from zero, like published figures: 69.5 rounds to 70, 70.5 to 71.
/// </summary>
/// <param name="Target">The target's figure.</param>
/// <param name="Step">The unit of its last digit: 1 for 70, 0.1 for 2.5.</param>
public readonly record struct CloseToRule(double Target, double Step)
{
    /// <summary>The lowest value that may be close.</summary>
    public double Lower => DecimalArithmetic.Subtract(Target, Half);

    /// <summary>The highest value that may be close.</summary>
    public double Upper => DecimalArithmetic.Add(Target, Half);

    /// <summary>Whether the lowest value itself is close: half rounds to the target only from the side of zero.</summary>
    public bool IncludesLower => Target > 0;

    /// <summary>The same of the highest.</summary>
    public bool IncludesUpper => Target < 0;

    private double Half => DecimalArithmetic.Divide(Step, 2);

    /// <summary>The rule of a figure as it is printed.</summary>
    public static CloseToRule Of(double target, double? step = null) => new(target, step ?? StepOf(target));

    public bool IsMet(double value)
    {
        if (value == Target)
        {
            return true;
        }

        var distance = Math.Abs(DecimalArithmetic.Subtract(value, Target));
        return distance < Half || (distance == Half && Math.Abs(value) < Math.Abs(Target));
    }

    /// <summary>The unit of the last digit of a figure: 1 for 70, 0.1 for 2.5.</summary>
    private static double StepOf(double figure)
    {
        var text = Math.Abs(figure).ToString("R", CultureInfo.InvariantCulture);
        var exponent = text.IndexOf('E', StringComparison.Ordinal);
        var digits = exponent < 0 ? text : text[..exponent];
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        var decimals = point < 0 ? 0 : digits.Length - point - 1;
        var power = exponent < 0 ? 0 : int.Parse(text[(exponent + 1)..], CultureInfo.InvariantCulture);
        return Math.Pow(10, Math.Min(0, power - decimals));
    }
}
