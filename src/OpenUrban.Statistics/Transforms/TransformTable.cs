using OpenUrban.Statistics.Comparability;

namespace OpenUrban.Statistics.Transforms;

/// <summary>All transforms: a new one is a name, a formula and an entry here.</summary>
public static class TransformTable
{
    private static readonly Dictionary<Transform, TransformDefinition> Entries = new TransformDefinition[]
    {
        new(Transform.Level, OperandKinds.None, ResultUnit.Published, Alone(value => value)),
        new(
            Transform.Change,
            OperandKinds.EarlierYears,
            ResultUnit.Difference,
            Since((v, p, _) => Formulas.Change(v, p))
        ),
        new(
            Transform.PercentChange,
            OperandKinds.EarlierYears,
            ResultUnit.Percent,
            Since((v, p, _) => Formulas.PercentChange(v, p))
        ),
        new(
            Transform.CompoundAnnualGrowth,
            OperandKinds.EarlierYears,
            ResultUnit.PercentPerYear,
            Since(Formulas.CompoundAnnualGrowth)
        ),
        new(Transform.Log, OperandKinds.None, ResultUnit.Logarithm, Alone(Formulas.Log)),
        new(Transform.Index, OperandKinds.BaseYear, ResultUnit.Index, Index),
        new(Transform.PerCapita, OperandKinds.Residents, ResultUnit.PerPerson, PerCapita, ResidentsOf),
        new(Transform.PerKm2, OperandKinds.Extent, ResultUnit.PerKm2, PerKm2),
        new(Transform.Rank, OperandKinds.Peers, ResultUnit.Rank, Rank),
        new(Transform.ShareOfParent, OperandKinds.Parent, ResultUnit.Percent, ShareOfParent, WholeOf),
        new(
            Transform.Ratio,
            OperandKinds.Denominator,
            ResultUnit.PerDenominator,
            TransformComparisons.Ratio,
            TransformComparisons.DenominatorOf
        ),
        new(
            Transform.RankChange,
            OperandKinds.Peers | OperandKinds.EarlierYears,
            ResultUnit.Places,
            TransformComparisons.RankChange
        ),
        new(
            Transform.Contribution,
            OperandKinds.Parent | OperandKinds.EarlierYears,
            ResultUnit.Percent,
            TransformComparisons.Contribution
        ),
    }.ToDictionary(entry => entry.Transform);

    public static IReadOnlyCollection<TransformDefinition> All => Entries.Values;

    public static TransformDefinition Get(Transform transform) => Entries[transform];

    private static Func<TransformOperands, int, double, TransformedValue> Alone(Func<double, Outcome> formula) =>
        (operands, place, value) => Result(operands, place, formula(value));

    /// <summary>What compares with the last year before that has a value, and that year is named.</summary>
    /// <param name="formula">Over the value, the earlier one and the years in between.</param>
    private static Func<TransformOperands, int, double, TransformedValue> Since(
        Func<double, double, int, Outcome> formula
    ) =>
        (operands, place, value) =>
        {
            var series = operands.Series;
            if (series.FindPresentBefore(place) is not (>= 0 and var earlier))
            {
                return Result(operands, place, UndefinedReason.NoPreviousValue);
            }

            var (year, previousYear) = (series.Values[place].Year, series.Values[earlier].Year);
            return Result(
                operands,
                place,
                formula(value, series.Values[earlier].Value!.Value, year - previousYear),
                new TransformInput(series, earlier)
            ) with
            {
                PreviousYear = previousYear,
                CrossesBreak = !series.AreComparable(earlier, place),
            };
        };

    private static TransformedValue Index(TransformOperands operands, int place, double value)
    {
        var (series, baseYear) = (operands.Series, operands.BaseYear!.Value);
        if (series.FindPresent(baseYear) is not (>= 0 and var atBase))
        {
            return Result(operands, place, UndefinedReason.NoBaseYearValue) with { BaseYear = baseYear };
        }

        var outcome = Formulas.Index(value, series.Values[atBase].Value!.Value);
        return (
            atBase == place
                ? Result(operands, place, outcome)
                : Result(operands, place, outcome, new TransformInput(series, atBase))
        ) with
        {
            BaseYear = baseYear,
            CrossesBreak = !series.AreComparable(atBase, place),
        };
    }

    private static TransformedValue PerCapita(TransformOperands operands, int place, double value)
    {
        if (Refusal(operands) is { } reason)
        {
            return Result(operands, place, reason);
        }

        return ResidentsOf(operands, operands.Series.Values[place].Year) is { } residents
            ? Result(operands, place, Formulas.Per(value, residents.Value.Value!.Value), residents)
            : Result(operands, place, UndefinedReason.NoResidents);
    }

    /// <summary>
    /// Why an amount cannot be divided among the persons or square kilometres of the area. What is no sum of parts, as an agglomeration
    /// that is not the city, is not the area's.
    /// </summary>
    private static UndefinedReason? Refusal(TransformOperands operands) =>
        !operands.IsDivisible ? UndefinedReason.NotMeaningful
        : !operands.IsAdditive ? UndefinedReason.NotAdditive
        : null;

    /// <summary>Where a break lies between the year of the value and that of the extent, the area may have been another one.</summary>
    private static TransformedValue PerKm2(TransformOperands operands, int place, double value)
    {
        if (Refusal(operands) is { } reason)
        {
            return Result(operands, place, reason);
        }

        if (operands.Extent is not { } extent)
        {
            return Result(operands, place, UndefinedReason.NoExtent);
        }

        var (series, of) = (operands.Series, extent.Values[0]);
        return Result(operands, place, Formulas.Per(value, of.Value!.Value), new TransformInput(extent, 0)) with
        {
            CrossesBreak = Comparison.HasBreak(series.BreakYears, series.Values[place].Year, of.Year),
        };
    }

    private static TransformedValue Rank(TransformOperands operands, int place, double value)
    {
        if (!operands.IsRankable)
        {
            return Result(operands, place, UndefinedReason.NotMeaningful);
        }

        var year = operands.Series.Values[place].Year;
        var peers = new List<TransformInput>(operands.Peers.Count);
        foreach (var peer in operands.Peers)
        {
            if (peer.FindPresent(year) is >= 0 and var found)
            {
                peers.Add(new TransformInput(peer, found));
            }
        }

        return Result(
            operands,
            place,
            Formulas.Rank(value, peers.Select(peer => peer.Value.Value!.Value)),
            [.. peers]
        ) with
        {
            RankedAreas = peers.Count + 1,
            MixesEditions = MixEditions(year, [new TransformInput(operands.Series, place), .. peers]),
        };
    }

    private static TransformedValue ShareOfParent(TransformOperands operands, int place, double value)
    {
        if (!operands.IsAdditive)
        {
            return Result(operands, place, UndefinedReason.NotAdditive);
        }

        if (!operands.HasParent)
        {
            return Result(operands, place, UndefinedReason.NoParent);
        }

        var year = operands.Series.Values[place].Year;
        return WholeOf(operands, year) is { } whole
            ? Result(operands, place, Formulas.Share(value, whole.Value.Value!.Value), whole) with
            {
                MixesEditions =
                    operands.Wholes.Contains(whole.Series)
                    || MixEditions(year, [new TransformInput(operands.Series, place), whole]),
            }
            : Result(operands, place, UndefinedReason.NoParentValue);
    }

    private static TransformInput? ResidentsOf(TransformOperands operands, int year) => First(operands.Residents, year);

    private static TransformInput? WholeOf(TransformOperands operands, int year) =>
        First(operands.Parents, year) ?? First(operands.Wholes, year);

    /// <summary>The value of a year of the first series that has it.</summary>
    private static TransformInput? First(IReadOnlyList<ObservedSeries> series, int year)
    {
        foreach (var one in series)
        {
            if (one.FindPresent(year) is >= 0 and var found)
            {
                return new TransformInput(one, found);
            }
        }

        return null;
    }

    internal static bool MixEditions(int year, IEnumerable<TransformInput> inputs) =>
        Comparison.MixEditions(year, inputs.Select(input => (input.Value.Edition, input.Series.BreakYears)));

    internal static TransformedValue Result(
        TransformOperands operands,
        int place,
        Outcome outcome,
        params ReadOnlySpan<TransformInput> others
    ) =>
        new()
        {
            Year = operands.Series.Values[place].Year,
            Value = outcome.Value,
            Reason = outcome.Reason,
            Inputs = [new TransformInput(operands.Series, place), .. others],
        };
}
