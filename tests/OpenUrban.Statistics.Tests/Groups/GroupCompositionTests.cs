using CsCheck;
using OpenUrban.Statistics.Groups;
using OpenUrban.Statistics.Tests.Transforms;
using OpenUrban.Statistics.Transforms;

namespace OpenUrban.Statistics.Tests.Groups;

public sealed class GroupCompositionTests
{
    private static readonly Gen<double> Figures = Gen.Int[0, 2_000_000_000]
        .Select(Gen.Int[0, 4], (n, d) => (double)(n / (decimal)Math.Pow(10, d)));

    [Fact]
    public void A_sum_has_all_members_or_is_none()
    {
        var values = Sum(
            SeriesOf.Values((2010, 1), (2020, 4), (2024, 5)),
            SeriesOf.Values((2010, 2), (2020, null)),
            SeriesOf.Values((2010, 3.5), (2020, 6), (2024, 1))
        );

        Assert.Equal([6.5, null, null], values.Select(v => v.Value.Value));
        Assert.Equal(
            [null, UndefinedReason.MissingMember, UndefinedReason.MissingMember],
            values.Select(v => v.Reason)
        );
        Assert.Equal(
            [
                [],
                [1],
                [1],
            ],
            values.Select(v => v.Missing)
        );
        // The missing value is named as well, with its status.
        Assert.Equal([3, 3, 2], values.Select(v => v.Parts.Count));
        Assert.Equal([0], Sum(null, SeriesOf.Values((2020, 1)))[0].Missing);
    }

    [Fact]
    public void A_mean_is_weighted_by_the_same_year()
    {
        var (one, other) = (
            SeriesOf.InUnit("PERCENT", (2010, 20), (2020, 30)),
            SeriesOf.InUnit("PERCENT", (2010, 50), (2020, 60))
        );
        var composition = new GroupComposition(
            [one, other],
            [SeriesOf.Values((2010, 100), (2020, 100)), SeriesOf.Values((2010, 200))],
            isAdditive: false
        );

        // (20 * 100 + 50 * 200) / 300
        var values = composition.Values();
        Assert.Equal([40, null], values.Select(v => v.Value.Value));
        Assert.Equal([null, UndefinedReason.MissingWeight], values.Select(v => v.Reason));
        Assert.Equal([1], values[1].Missing);
        Assert.Equal([20, 50, 100, 200], values[0].Parts.Select(p => p.Value.Value));

        Assert.Equal(
            [UndefinedReason.NotAdditive, UndefinedReason.NotAdditive],
            new GroupComposition([one, other], weights: null, isAdditive: false).Values().Select(v => v.Reason)
        );
        Assert.Equal(
            UndefinedReason.ZeroDivisor,
            new GroupComposition(
                [one, other],
                [SeriesOf.Values((2010, 0)), SeriesOf.Values((2010, 0))],
                isAdditive: false
            )
                .Values()[0]
                .Reason
        );
    }

    [Fact]
    public void A_group_is_what_its_worst_member_is()
    {
        var composition = new GroupComposition(
            [
                SeriesOf.WithBreaks([2015], (2010, 1), (2020, 2)),
                SeriesOf.WithBreaks([2025], (2010, 1), (2020, 2)),
                new ObservedSeries("KM", [new YearValue(2010, 1, IsEstimate: true), new YearValue(2020, 1)], []),
            ],
            weights: null,
            isAdditive: true
        );

        var values = composition.Values();
        Assert.Equal([2015, 2025], composition.BreakYears);
        Assert.Equal([true, false], values.Select(v => v.Value.IsEstimate));
        // In 2020 one is behind its break, and another before it.
        Assert.Equal([false, true], values.Select(v => v.MixesEditions));
    }

    [Fact]
    public void Editions_are_compared_member_by_member()
    {
        var same = SeriesOf.Values((2010, 1), (2020, 2), (2021, 3));
        var values = Sum(same, SeriesOf.OfEditions((2010, 1, "FIRST"), (2020, 2, null), (2021, 2, null)));

        Assert.NotEqual(values[0].Value.Edition, values[1].Value.Edition);
        Assert.Equal(values[1].Value.Edition, values[2].Value.Edition);
        Assert.Equal([true, false, false], values.Select(v => v.MixesEditions));
    }

    [Fact]
    public void A_group_of_one_area_is_the_area() =>
        Gen.Select(Series, Gen.Bool)
            .Sample(
                (series, isAdditive) =>
                {
                    var values = new GroupComposition([series], weights: null, isAdditive).Values();
                    Assert.Equal(series.Values, values.Select(v => v.Value));
                    Assert.All(values, v => Assert.False(v.MixesEditions));
                    Assert.All(values, v => Assert.Equal(v.Value.Value is null, v.Reason is UndefinedReason.Missing));
                }
            );

    [Fact]
    public void Sums_and_means_do_not_depend_on_the_order() =>
        Gen.Select(Series.Array[1, 6], Series.Array[6], Gen.Bool)
            .Sample(
                (members, weights, isAdditive) =>
                {
                    var all = weights[..members.Length];
                    var one = new GroupComposition(members, all, isAdditive).Values();
                    var other = new GroupComposition([.. members.Reverse()], [.. all.Reverse()], isAdditive).Values();
                    Assert.Equal(
                        one.Select(v => (v.Value.Year, v.Value.Value, v.Reason)),
                        other.Select(v => (v.Value.Year, v.Value.Value, v.Reason))
                    );
                }
            );

    private static Gen<ObservedSeries> Series { get; } =
        Gen.Frequency((6, Figures.Select(v => (double?)v)), (1, Gen.Const((double?)null)))
            .Array[6]
            .Select(values => SeriesOf.Values([.. values.Select((value, i) => (2000 + i, value))]));

    private static IReadOnlyList<ComposedValue> Sum(params ObservedSeries?[] members) =>
        new GroupComposition(members, weights: null, isAdditive: true).Values();
}
