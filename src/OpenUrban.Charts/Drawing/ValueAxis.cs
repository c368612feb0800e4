using OpenUrban.Charts.Models;

namespace OpenUrban.Charts.Drawing;

/// <summary>An axis of values, from one round number to another.</summary>
internal sealed class ValueAxis
{
    private ValueAxis(IReadOnlyList<double> ticks, int decimals, string symbol)
    {
        Ticks = ticks;
        Labels = [.. ticks.Select(t => NumberText.Of(t, decimals) + symbol)];
    }

    public IReadOnlyList<double> Ticks { get; }

    public IReadOnlyList<string> Labels { get; }

    public double Least => Ticks[0];

    public double Most => Ticks[^1];

    /// <param name="values">All that is drawn on it.</param>
    /// <param name="fromZero">Whether 0 is on it; null for: unless all values lie close together far from it.</param>
    /// <param name="most">About so many ticks.</param>
    /// <param name="symbol">What stands behind a number.</param>
    public static ValueAxis Of(IReadOnlyCollection<double> values, bool? fromZero, double most, string symbol)
    {
        var (least, greatest) = (values.Min(), values.Max());
        if (fromZero ?? (least == greatest || greatest - least > 0.4 * Math.Max(Math.Abs(least), Math.Abs(greatest))))
        {
            (least, greatest) = (Math.Min(least, 0), Math.Max(greatest, 0));
        }

        if (least == greatest)
        {
            // One value, far from 0 or at it: something has to be around it.
            var around = least == 0 ? 1 : Math.Abs(least) / 10;
            (least, greatest) = (least == 0 ? 0 : least - around, greatest + around);
        }

        var step = Step((greatest - least) / Math.Clamp(most, 2, 8));
        var (first, last) = ((long)Math.Floor(least / step), (long)Math.Ceiling(greatest / step));
        var decimals = (int)Math.Clamp(-Math.Floor(Math.Log10(step) + 1e-9), 0, 15);
        return new ValueAxis(
            [.. Enumerable.Range(0, (int)(last - first) + 1).Select(i => Math.Round((first + i) * step, decimals))],
            decimals,
            symbol
        );
    }

    /// <summary>Where a value is, 0 at the axis' beginning and 1 at its end.</summary>
    public double Part(double value) => (value - Least) / (Most - Least);

    /// <summary>1, 2 or 5 times a power of ten, at least so much.</summary>
    private static double Step(double least)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(least)));
        return power
            * (least / power) switch
            {
                <= 1.0000001 => 1,
                <= 2 => 2,
                <= 5 => 5,
                _ => 10,
            };
    }
}
