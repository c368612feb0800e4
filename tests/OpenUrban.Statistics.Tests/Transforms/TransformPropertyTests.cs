using CsCheck;
using OpenUrban.Statistics.Transforms;

namespace OpenUrban.Statistics.Tests.Transforms;

/// <summary>What holds of the transforms of any series, over years that are irregular and values that may be missing.</summary>
public sealed class TransformPropertyTests
{
    /// <summary>Figures as they are published: of either sign, zero among them, with up to four decimals.</summary>
    private static readonly Gen<double> Figures = Gen.Frequency(
        (
            8,
            Gen.Int[-2_000_000_000, 2_000_000_000]
                .Select(Gen.Int[0, 4], (n, d) => (double)(n / (decimal)Math.Pow(10, d)))
        ),
        (1, Gen.Const(0.0))
    );

    private static readonly Gen<double> Positive = Gen.Int[1, 2_000_000_000]
        .Select(Gen.Int[0, 4], (n, d) => (double)(n / (decimal)Math.Pow(10, d)));

    /// <summary>Also numbers that no decimal number can hold.</summary>
    private static readonly Gen<double> AnyNumber = Gen.Frequency(
        (4, Figures),
        (1, Gen.Double.Where(double.IsFinite)),
        (1, Gen.Int[0, 3].Select(i => new[] { double.MaxValue, double.MinValue, double.Epsilon, -0.0 }[i]))
    );

    [Fact]
    public void An_index_is_100_in_its_base_year() =>
        Gen.Select(Series(AnyNumber), Gen.Int[0, 100])
            .Sample(
                (series, choice) =>
                {
                    var at = series.Values[choice % series.Values.Count];
                    var index = series.Transformed(Transform.Index, at.Year);
                    if (at.Value > 0)
                    {
                        Assert.Equal(100, index.Single(i => i.Year == at.Year).Value);
                    }
                    else
                    {
                        Assert.All(index, i => Assert.Null(i.Value));
                    }
                }
            );

    [Fact]
    public void A_constant_series_does_not_change() =>
        Gen.Select(Positive, Years)
            .Sample(
                (value, years) =>
                {
                    var series = SeriesOf.Values([.. years.Select(year => (year, (double?)value))]);
                    foreach (
                        var transform in new[]
                        {
                            Transform.Change,
                            Transform.PercentChange,
                            Transform.CompoundAnnualGrowth,
                        }
                    )
                    {
                        Assert.All(series.Transformed(transform).Skip(1), c => Assert.Equal(0, c.Value));
                    }
                }
            );

    [Fact]
    public void Changes_add_up_to_the_difference_of_last_and_first() =>
        Series(Figures)
            .Sample(series =>
            {
                var present = series.Values.Where(v => v.Value is not null).ToList();
                if (present.Count == 0)
                {
                    return;
                }

                var sum = series
                    .Transformed(Transform.Change)
                    .Where(c => c.Value is not null)
                    .Aggregate(0.0, (sum, c) => DecimalArithmetic.Add(sum, c.Value!.Value));

                Assert.Equal(DecimalArithmetic.Subtract(present[^1].Value!.Value, present[0].Value!.Value), sum);
            });

    [Fact]
    public void Growth_over_the_years_in_between_gives_back_the_value() =>
        Series(Positive)
            .Sample(series =>
            {
                foreach (
                    var growth in series.Transformed(Transform.CompoundAnnualGrowth).Where(g => g.Value is not null)
                )
                {
                    var (value, previous) = (growth.Inputs[0].Value, growth.Inputs[1].Value);
                    var factor = Math.Pow(1 + (growth.Value!.Value / 100), value.Year - previous.Year);
                    // A loss of nearly all leaves few digits in 1 + g.
                    var tolerance = 1e-9 * Math.Max(value.Value!.Value, previous.Value!.Value);
                    Assert.Equal(value.Value!.Value, previous.Value!.Value * factor, tolerance);
                }
            });

    [Fact]
    public void Percent_changes_and_indexes_tell_the_same() =>
        Series(Positive)
            .Sample(series =>
            {
                foreach (var change in series.Transformed(Transform.PercentChange).Where(c => c.Value is not null))
                {
                    var index = series
                        .Transformed(Transform.Index, change.PreviousYear)
                        .Single(i => i.Year == change.Year)
                        .Value!.Value;
                    Assert.Equal(index - 100, change.Value!.Value, 1e-9 * Math.Max(100, index));
                }
            });

    [Fact]
    public void Ranks_are_a_permutation_that_respects_order_and_ties() =>
        Gen.Frequency((4, Gen.Int[-3, 3].Select(n => (double?)n)), (1, Gen.Const((double?)null)))
            .Array[1, 20]
            .Sample(values =>
            {
                var areas = values.Select(value => SeriesOf.Values((2020, value))).ToList();
                var ranks = areas
                    .Select(area =>
                        TransformTable
                            .Get(Transform.Rank)
                            .Apply(
                                new TransformOperands
                                {
                                    Series = area,
                                    Peers = [.. areas.Where(other => other != area)],
                                }
                            )[0]
                    )
                    .ToList();
                for (var i = 0; i < values.Length; i++)
                {
                    for (var j = 0; j < values.Length; j++)
                    {
                        if (values[i] is { } one && values[j] is { } other)
                        {
                            Assert.Equal(
                                Math.Sign(other - one),
                                Math.Sign(ranks[i].Value!.Value - ranks[j].Value!.Value)
                            );
                        }
                    }
                }

                // The places, those of a tie spread over the places that it takes, are 1 to n.
                var places = ranks
                    .Where(r => r.Value is not null)
                    .GroupBy(r => r.Value!.Value)
                    .SelectMany(tie => Enumerable.Range((int)tie.Key, tie.Count()));
                Assert.Equal(Enumerable.Range(1, values.Count(v => v is not null)), places.Order());
                Assert.All(
                    ranks.Where(r => r.Value is not null),
                    r => Assert.Equal(values.Count(v => v is not null), r.RankedAreas)
                );
            });

    [Fact]
    public void The_shares_of_the_parts_add_up_to_a_hundred() =>
        Positive
            .Array[1, 10]
            .Sample(parts =>
            {
                var whole = SeriesOf.Values((2020, parts.Aggregate(DecimalArithmetic.Add)));
                var shares = parts.Select(part =>
                    TransformTable
                        .Get(Transform.ShareOfParent)
                        .Apply(
                            new TransformOperands
                            {
                                Series = SeriesOf.Values((2020, part)),
                                Parents = [whole],
                                HasParent = true,
                                IsAdditive = true,
                            }
                        )[0]
                        .Value!.Value
                );
                Assert.Equal(100, shares.Sum(), 1e-9);
            });

    [Fact]
    public void A_ratio_with_itself_is_the_multiplier() =>
        Gen.Select(Series(Positive), Positive, Gen.Int[0, 3])
            .Sample(
                (series, multiplier, tolerance) =>
                    Assert.All(
                        TransformTable
                            .Get(Transform.Ratio)
                            .Apply(
                                new TransformOperands
                                {
                                    Series = series,
                                    Denominators = [series],
                                    Multiplier = multiplier,
                                    Tolerance = tolerance,
                                }
                            )
                            .Where(r => r.Reason is not UndefinedReason.Missing),
                        r => Assert.Equal((multiplier, false, false), (r.Value, r.CrossesBreak, r.MixesEditions))
                    )
            );

    [Fact]
    public void Changes_of_rank_sum_to_nothing_where_nothing_is_missing() =>
        Gen.Select(Gen.Int[0, 1_000_000].Array[40], Years)
            .Sample(
                (numbers, years) =>
                {
                    // No two are equal.
                    var areas = Enumerable
                        .Range(0, 8)
                        .Select(a =>
                            SeriesOf.Values([
                                .. years.Select((year, y) => (year, (double?)((8 * numbers[((5 * a) + y) % 40]) + a))),
                            ])
                        )
                        .ToList();
                    var sums = areas
                        .SelectMany(area =>
                            TransformTable
                                .Get(Transform.RankChange)
                                .Apply(
                                    new TransformOperands
                                    {
                                        Series = area,
                                        Peers = [.. areas.Where(other => other != area)],
                                    }
                                )
                        )
                        .Where(change => change.Value is not null)
                        .GroupBy(change => change.Year)
                        .ToList();
                    Assert.Equal(years.Skip(1), sums.Select(sum => sum.Key));
                    Assert.All(sums, sum => Assert.Equal((8, 0), (sum.Count(), sum.Sum(change => change.Value))));
                }
            );

    /// <summary>
    /// Versions come one after another, in any order within a day, and a transform is made anew after each: what it gave last on
    /// or before a day is the transform of the series as it was on that day.
    /// </summary>
    [Fact]
    public void Transforms_commute_with_as_of() =>
        Gen.Select(Versions, Versions, Gen.Int[0, 10], Gen.Enum<Transform>())
            .Sample(
                (versions, others, day, transform) =>
                {
                    var (own, other) = (new SortedDictionary<int, double?>(), new SortedDictionary<int, double?>());
                    var history = new List<(int Day, IReadOnlyList<TransformedValue> Results)>();
                    foreach (
                        var (state, version) in versions
                            .Select(v => (own, v))
                            .Concat(others.Select(v => (other, v)))
                            .OrderBy(v => v.v.Day)
                    )
                    {
                        state[version.Year] = version.Value;
                        history.Add((version.Day, Apply(transform, Series(own), Series(other))));
                    }

                    var asOfTheTransform = history.LastOrDefault(h => h.Day <= day).Results ?? [];
                    var transformOfTheAsOf = Apply(transform, AsOf(versions, day), AsOf(others, day));

                    Assert.Equal(asOfTheTransform.Select(Told), transformOfTheAsOf.Select(Told));
                }
            );

    [Fact]
    public void Nulls_are_never_zero_and_have_a_reason() =>
        Gen.Select(Series(AnyNumber), Series(AnyNumber), Gen.Enum<Transform>(), Years)
            .Sample(
                (series, other, transform, years) =>
                {
                    var results = TransformTable
                        .Get(transform)
                        .Apply(
                            new TransformOperands
                            {
                                Series = series,
                                BaseYear = years[0],
                                Residents = [other],
                                Denominators = [other],
                                Tolerance = 2,
                                Extent = SeriesOf.InUnit("KM2", (2024, 20.46)),
                                Peers = [other],
                                HasParent = true,
                                Parents = [other],
                                IsAdditive = true,
                            }
                        );

                    Assert.Equal(series.Values.Select(v => v.Year), results.Select(r => r.Year));
                    foreach (var (value, result) in series.Values.Zip(results))
                    {
                        Assert.Equal(result.Value is null, result.Reason is not null);
                        Assert.Equal(value.Value is null, result.Reason is UndefinedReason.Missing);
                        Assert.True(result.Value is null || double.IsFinite(result.Value.Value));
                        Assert.Equal(value, result.Inputs[0].Value);
                        if (result.Value is not null)
                        {
                            Assert.All(result.Inputs, input => Assert.NotNull(input.Value.Value));
                        }
                    }
                }
            );

    private static Gen<int[]> Years { get; } =
        Gen.Int[1, 20].Array[1, 12].Select(gaps => gaps.Select((_, i) => 1900 + gaps.Take(i + 1).Sum()).ToArray());

    private static Gen<(int Year, int Day, double? Value)[]> Versions { get; } =
        Gen.Select(
                Gen.Int[2000, 2006],
                Gen.Int[0, 10],
                Gen.Frequency((5, Positive.Select(v => (double?)v)), (1, Gen.Const((double?)null)))
            )
            .Array[0, 20]
            .Select(versions => versions.DistinctBy(v => (v.Item1, v.Item2)).ToArray());

    private static Gen<ObservedSeries> Series(Gen<double> values) =>
        Gen.Select(Years, Gen.Frequency((5, values.Select(v => (double?)v)), (1, Gen.Const((double?)null))).Array[12])
            .Select((years, all) => SeriesOf.Values([.. years.Select((year, i) => (year, all[i]))]));

    private static ObservedSeries Series(SortedDictionary<int, double?> values) =>
        SeriesOf.Values([.. values.Select(v => (v.Key, v.Value))]);

    private static object Told(TransformedValue result) =>
        (
            result.Year,
            result.Value,
            result.Reason,
            result.PreviousYear,
            result.RankedAreas,
            string.Join(';', result.Inputs.Select(i => i.Value))
        );

    /// <summary>One value a year: the one published last by that day.</summary>
    private static ObservedSeries AsOf((int Year, int Day, double? Value)[] versions, int day) =>
        SeriesOf.Values([
            .. versions
                .Where(v => v.Day <= day)
                .GroupBy(v => v.Year)
                .Select(year => (year.Key, year.MaxBy(v => v.Day).Value))
                .OrderBy(v => v.Key),
        ]);

    private static IReadOnlyList<TransformedValue> Apply(
        Transform transform,
        ObservedSeries series,
        ObservedSeries other
    ) =>
        TransformTable
            .Get(transform)
            .Apply(
                new TransformOperands
                {
                    Series = series,
                    BaseYear = 2003,
                    Residents = [other],
                    Denominators = [other],
                    Tolerance = 2,
                    Extent = SeriesOf.InUnit("KM2", (2024, 20.46)),
                    Peers = [other],
                    HasParent = true,
                    Parents = [other],
                    IsAdditive = true,
                }
            );
}
