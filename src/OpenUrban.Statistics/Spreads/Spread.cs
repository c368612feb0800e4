using static OpenUrban.Statistics.DecimalArithmetic;

namespace OpenUrban.Statistics.Spreads;

/// <summary>
/// How values of one year are spread over areas. The areas are all that there are, and no sample of them: sums of squares are
/// divided by n. The order of the values makes no difference.
/// </summary>
public sealed class Spread
{
    private readonly double[] sorted;
    private readonly double? weightedMean;

    /// <param name="values">A value of each area.</param>
    /// <param name="weights">Of each area its weight, in the same order; null for none.</param>
    public Spread(IReadOnlyList<double> values, IReadOnlyList<double>? weights = null)
    {
        sorted = [.. values.Order()];
        weightedMean = weights is null ? null : MeanOf(values, weights);
    }

    /// <summary>n.</summary>
    public int Count => sorted.Length;

    public double? Min => Count == 0 ? null : sorted[0];

    public double? Max => Count == 0 ? null : sorted[^1];

    /// <summary>(1/n) * sum of x(i).</summary>
    public double? Mean => Count == 0 ? null : Finite(Divide(Sum, Count));

    /// <summary>sum of w(i) x(i) / sum of w(i), for weights whose sum is positive; null without weights.</summary>
    public double? WeightedMean => weightedMean;

    /// <summary>The value in the middle; of an even number of values, the mean of the two in the middle.</summary>
    public double? Median =>
        Count == 0 ? null
        : Count % 2 == 1 ? sorted[Count / 2]
        : Finite(Divide(Add(sorted[(Count / 2) - 1], sorted[Count / 2]), 2));

    /// <summary>The square root of (1/n) * sum of (x(i) - mean)^2.</summary>
    public double? StandardDeviation =>
        Mean is { } mean ? Finite(Math.Sqrt(sorted.Sum(x => (x - mean) * (x - mean)) / Count)) : null;

    /// <summary>Standard deviation / mean (ISO 3534-1, 2.38), for a mean > 0: of a scale with an arbitrary zero it says nothing.</summary>
    public double? CoefficientOfVariation =>
        Mean is > 0 and var mean && StandardDeviation is { } deviation ? Finite(deviation / mean) : null;

    /// <summary>
    /// sum over i and j of |x(i) - x(j)| / (2 n^2 mean) (Sen, On Economic Inequality, 1973, 2.6), each area counting once; computed
    /// as 2 * sum of i x(i) / (n * sum of x(i)) - (n + 1) / n over values in ascending order. For values that are not negative and
    /// not all 0; from 0, all alike, to (n - 1) / n, all in one area.
    /// </summary>
    public double? Gini =>
        Count == 0 || sorted[0] < 0 || sorted[^1] == 0 ? null
        // Exactly, and not the rest of a subtraction.
        : sorted[0] == sorted[^1] ? 0
        : Finite((2 * sorted.Select((x, i) => (i + 1) * x).Sum() / (Count * Sum)) - ((Count + 1.0) / Count));

    private double Sum => sorted.Aggregate(0.0, Add);

    /// <summary>sum of w(i) x(i) / sum of w(i). The order makes no difference; null where the weights do not sum to more than 0.</summary>
    /// <param name="values">Values.</param>
    /// <param name="weights">Of each its weight, none of them negative.</param>
    public static double? MeanOf(IReadOnlyList<double> values, IReadOnlyList<double> weights)
    {
        var pairs = values.Zip(weights).Order().ToList();
        var all = pairs.Aggregate(0.0, (sum, pair) => Add(sum, pair.Second));
        return all > 0 && pairs.TrueForAll(pair => pair.Second >= 0)
            ? Finite(Divide(pairs.Aggregate(0.0, (sum, pair) => Add(sum, Multiply(pair.First, pair.Second))), all))
            : null;
    }

    private static double? Finite(double value) => double.IsFinite(value) ? value : null;
}
