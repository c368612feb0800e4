using System.Globalization;
using System.Text.RegularExpressions;

namespace OpenUrban.Charts.Models;

/// <summary>Numbers as people read them: 1,234,567.5.</summary>
internal static partial class NumberText
{
    /// <summary>A value in the digits it has; one that was computed may have more digits than anyone reads.</summary>
    /// <param name="digits">The digits of the table.</param>
    /// <param name="value">The same as a number.</param>
    /// <param name="decimals">Digits after the point that values of the indicator have usually.</param>
    public static string Of(string digits, double value, int decimals)
    {
        if (PlainDigits().Match(digits) is not { Success: true } match)
        {
            return Of(value, Math.Max(decimals, 2));
        }

        var (sign, whole, fraction) = (
            match.Groups["sign"].Value,
            match.Groups["whole"].Value,
            match.Groups["fraction"].Value
        );
        return fraction.Length > Math.Max(decimals, 4)
            ? Of(value, Math.Max(decimals, 2))
            : sign + Grouped(whole) + fraction;
    }

    /// <summary>A value with so many digits after the point.</summary>
    public static string Of(double value, int decimals)
    {
        if (Math.Abs(value) is >= 1e15 or > 0 and < 1e-6)
        {
            return value.ToString("0.###e0", CultureInfo.InvariantCulture);
        }

        var text = value.ToString($"N{decimals}", CultureInfo.InvariantCulture);
        // -0.00 rounds to nothing, which has no sign.
        return text.AsSpan().ContainsAnyInRange('1', '9') ? text : text.TrimStart('-');
    }

    private static string Grouped(string whole)
    {
        for (var i = whole.Length - 3; i > 0; i -= 3)
        {
            whole = whole.Insert(i, ",");
        }

        return whole;
    }

    [GeneratedRegex(@"^(?<sign>-?)(?<whole>[0-9]{1,15})(?<fraction>\.[0-9]+)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PlainDigits();
}
