using CsCheck;
using OpenUrban.Statistics.Comparability;

namespace OpenUrban.Statistics.Tests.Comparability;

public sealed class ComparisonTests
{
    private static readonly EditionKey FirstPublished = EditionKey.Of(null, ["FIRST_PUBLISHED"]);

    private static readonly Gen<EditionKey> Editions = Gen.Select(
        Gen.Int[0, 2],
        Gen.Int[0, 2].Array[0, 2],
        (vintage, bases) =>
            EditionKey.Of(vintage == 0 ? null : $"V{vintage}", bases.Select(b => b == 0 ? null : $"B{b}"))
    );

    private static readonly Gen<YearValue[]> Series = Gen.Select(
            Gen.Int[1, 4],
            Gen.Frequency((4, Gen.Double[-9, 9].Select(v => (double?)v)), (1, Gen.Const((double?)null))),
            Editions
        )
        .Array[1, 12]
        .Select(all =>
            all.Select(
                    (v, i) =>
                        new YearValue(2000 + all.Take(i + 1).Sum(before => before.Item1), v.Item2) { Edition = v.Item3 }
                )
                .ToArray()
        );

    private static readonly Gen<int[]> Breaks = Gen.Int[1998, 2050].Array[0, 4];

    [Theory]
    // A break of 2014 lies between 2013 and 2014, and between 2012 and 2015; not behind 2014, not before 2013.
    [InlineData(2013, 2014, false)]
    [InlineData(2014, 2013, false)]
    [InlineData(2012, 2015, false)]
    [InlineData(2014, 2015, true)]
    [InlineData(2012, 2013, true)]
    [InlineData(2014, 2014, true)]
    public void A_break_lies_behind_the_earlier_year_and_not_behind_the_later(int one, int other, bool expected) =>
        Assert.Equal(expected, Comparison.AreComparable(new YearValue(one, 1), new YearValue(other, 2), [2014]));

    [Fact]
    public void Values_of_different_editions_are_not_comparable()
    {
        var (revised, earlier) = (new YearValue(1990, 26.41), new YearValue(1991, 26.37));

        Assert.True(Comparison.AreComparable(revised, earlier, []));
        Assert.False(Comparison.AreComparable(revised, earlier with { Edition = EditionKey.Of("V1998", []) }, []));
        Assert.False(Comparison.AreComparable(revised with { Edition = FirstPublished }, earlier, []));
        Assert.True(
            Comparison.AreComparable(
                revised with
                {
                    Edition = FirstPublished,
                },
                earlier with
                {
                    Edition = FirstPublished,
                },
                []
            )
        );
    }

    [Fact]
    public void An_edition_is_the_vintage_and_the_bases_in_any_order()
    {
        Assert.Equal(default, EditionKey.Of(null, [null, null]));
        Assert.Equal(EditionKey.Of("V", ["A", "B"]), EditionKey.Of("V", ["B", null, "A", "B"]));
        Assert.NotEqual(EditionKey.Of("V", []), EditionKey.Of(null, ["V"]));
        Assert.NotEqual(EditionKey.Of("V", []), default);
        Assert.NotEqual(EditionKey.Of(null, ["A"]), EditionKey.Of(null, ["A", "B"]));
    }

    [Fact]
    public void A_missing_value_is_stepped_over()
    {
        YearValue[] values =
        [
            new(2012, 1),
            new(2013, null),
            new(2014, null) { Edition = FirstPublished },
            new(2015, 2),
        ];

        // 2015 is compared with 2012: the break of 2014 lies between them, the edition of a value that is missing does not count.
        Assert.Equal([2015], Comparison.Interruptions(values, [2014]));
        Assert.Empty(Comparison.Interruptions(values, []));
        Assert.Empty(Comparison.Interruptions(values, [2012, 2016]));
        Assert.Empty(Comparison.EditionChanges(values));
    }

    [Fact]
    public void Edition_changes_are_told_where_no_break_is_known()
    {
        YearValue[] values =
        [
            new(2018, 1) { Edition = FirstPublished },
            new(2019, 2) { Edition = FirstPublished },
            new(2020, 3),
            new(2021, 4) { Edition = FirstPublished },
        ];

        Assert.Equal([2020, 2021], Comparison.EditionChanges(values));
        Assert.Equal([2019, 2020, 2021], Comparison.Interruptions(values, [2019]));
    }

    [Fact]
    public void Two_values_with_only_comparable_ones_between_them_are_comparable() =>
        Gen.Select(Series, Breaks)
            .Sample(
                (values, breaks) =>
                {
                    var present = values.Where(v => v.Value is not null).ToList();
                    var interrupted = Comparison.Interruptions(values, breaks).ToHashSet();
                    for (var i = 0; i < present.Count; i++)
                    {
                        for (var j = i + 1; j < present.Count; j++)
                        {
                            // A change of edition and back is no break between the ends: the chain says less than the pair.
                            var chain = present[(i + 1)..(j + 1)].TrueForAll(v => !interrupted.Contains(v.Year));
                            var pair = Comparison.AreComparable(present[i], present[j], breaks);
                            Assert.True(!chain || pair);
                            Assert.Equal(pair, Comparison.AreComparable(present[j], present[i], breaks));
                        }
                    }

                    // No step from one edition to another goes by unseen.
                    foreach (var (before, value) in present.Zip(present.Skip(1)))
                    {
                        Assert.True(before.Edition == value.Edition || interrupted.Contains(value.Year));
                    }

                    Assert.Subset(interrupted, Comparison.EditionChanges(values).ToHashSet());
                }
            );

    [Fact]
    public void Figures_of_one_year_mix_editions_when_one_is_revised_and_another_is_not_yet()
    {
        // The city and most districts are on the revised accounts since 2024, one district since 2025.
        (EditionKey, IReadOnlyList<int>) city = (default, [2024]);
        (EditionKey, IReadOnlyList<int>) late = (default, [2025]);
        (EditionKey, IReadOnlyList<int>) none = (default, []);

        Assert.Equal(
            [false, true, false],
            new[] { 2023, 2024, 2025 }.Select(year => Comparison.MixEditions(year, [city, city, late, none]))
        );
        Assert.False(Comparison.MixEditions(2024, [city, city, none]));
        Assert.True(Comparison.MixEditions(2020, [none, (FirstPublished, [])]));
        Assert.False(Comparison.MixEditions(2020, [(FirstPublished, []), (FirstPublished, [])]));

        // Who has a break alone stands beside the others as before; so do those that share the one behind them.
        Assert.False(Comparison.MixEditions(2020, [(default, [2014, 2024]), (default, [2014])]));
        Assert.False(Comparison.MixEditions(2020, [(default, [2014, 2024]), (default, [2024])]));
    }
}
