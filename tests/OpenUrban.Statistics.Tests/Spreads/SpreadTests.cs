using CsCheck;
using OpenUrban.Statistics.Spreads;

namespace OpenUrban.Statistics.Tests.Spreads;

public sealed class SpreadTests
{
    private static readonly Gen<double> Figures = Gen.Int[0, 2_000_000_000]
        .Select(Gen.Int[0, 4], (n, d) => (double)(n / (decimal)Math.Pow(10, d)));

    [Fact]
    public void Worked_by_hand()
    {
        var spread = new Spread([4, 2, 10, 8], [1, 1, 1, 3]);

        Assert.Equal(4, spread.Count);
        // 24 / 4; (4 + 2 + 10 + 24) / 6 = 6.667; (4 + 8) / 2
        Assert.Equal(
            (6, 40.0 / 6, 6, 2, 10),
            (spread.Mean, spread.WeightedMean, spread.Median, spread.Min, spread.Max)
        );
        // (4 + 16 + 16 + 4) / 4 = 10; its root / 6
        Assert.Equal(Math.Sqrt(10), spread.StandardDeviation);
        Assert.Equal(Math.Sqrt(10) / 6, spread.CoefficientOfVariation);
        // The pairs differ by 2, 6, 4, 8, 6, 2 = 28, each counted twice: 56 / (2 * 16 * 6)
        Assert.Equal(56.0 / 192, spread.Gini!.Value, 12);
        Assert.Equal(3, new Spread([1, 9, 3]).Median);
    }

    [Fact]
    public void There_is_no_spread_of_nothing_and_none_relative_to_nothing()
    {
        var none = new Spread([]);
        Assert.Equal(0, none.Count);
        Assert.Null(none.Mean ?? none.Median ?? none.Min ?? none.Max ?? none.Gini ?? none.StandardDeviation);

        var zero = new Spread([0, 0], [0, 0]);
        Assert.Equal((0, 0), (zero.Mean, zero.StandardDeviation));
        Assert.Null(zero.Gini ?? zero.CoefficientOfVariation ?? zero.WeightedMean);

        var negative = new Spread([-3, 5]);
        Assert.Null(negative.Gini);
        Assert.Equal(4, negative.CoefficientOfVariation);
        Assert.Null(new Spread([1, 2], [3, -1]).WeightedMean);
    }

    [Fact]
    public void The_order_makes_no_difference() =>
        Figures
            .Array[1, 20]
            .Sample(values =>
            {
                var (one, other) = (
                    new Spread(values, values),
                    new Spread([.. values.Reverse()], [.. values.Reverse()])
                );
                Assert.Equal(
                    (one.Mean, one.WeightedMean, one.Median, one.StandardDeviation, one.Gini),
                    (other.Mean, other.WeightedMean, other.Median, other.StandardDeviation, other.Gini)
                );
            });

    [Fact]
    public void What_holds_of_all_values() =>
        Figures
            .Array[1, 20]
            .Sample(values =>
            {
                var spread = new Spread(values, [.. values.Select(_ => 7.0)]);

                Assert.InRange(spread.Median!.Value, spread.Min!.Value, spread.Max!.Value);
                Assert.Equal(spread.Mean!.Value, spread.WeightedMean!.Value, 1e-9 * Math.Max(1, spread.Max.Value));
                if (spread.Gini is { } gini)
                {
                    var pairs = values.Sum(x => values.Sum(y => Math.Abs(x - y)));
                    Assert.Equal(pairs / (2 * values.Length * values.Sum()), gini, 9);
                    Assert.InRange(gini, -1e-9, ((values.Length - 1.0) / values.Length) + 1e-9);
                }
            });
}
