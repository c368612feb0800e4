using OpenUrban.Statistics.Comparability;
using static OpenUrban.Statistics.Transforms.TransformTable;

namespace OpenUrban.Statistics.Transforms;

/// <summary>The transforms that compare a series with others over years.</summary>
internal static class TransformComparisons
{
    public static TransformedValue Ratio(TransformOperands operands, int place, double value)
    {
        if (!operands.HasRatio)
        {
            return Result(operands, place, UndefinedReason.NotMeaningful);
        }

        var own = operands.Series.Values[place];
        if (DenominatorOf(operands, own.Year) is not { } denominator)
        {
            return Result(operands, place, UndefinedReason.NoDenominator);
        }

        var of = denominator.Value;
        return Result(operands, place, Formulas.Ratio(value, of.Value!.Value, operands.Multiplier), denominator) with
        {
            // Of two years the area may have been two.
            CrossesBreak =
                Comparison.HasBreak(operands.Series.BreakYears, own.Year, of.Year)
                || Comparison.HasBreak(denominator.Series.BreakYears, own.Year, of.Year),
            // The editions of the accounts say nothing of residents; those of a part and its whole are the same.
            MixesEditions =
                !IsNamed(operands, denominator)
                || (operands.Series.Unit == denominator.Series.Unit && own.Edition != of.Edition),
        };
    }

    /// <summary>Whether a denominator is of the indicator that was asked for, and not of one that stands in.</summary>
    private static bool IsNamed(TransformOperands operands, TransformInput denominator) =>
        operands.HasNamedDenominator && denominator.Series == operands.Denominators[0];

    public static TransformInput? DenominatorOf(TransformOperands operands, int year)
    {
        foreach (var series in operands.Denominators)
        {
            if (series.FindNearest(year, operands.Tolerance) is >= 0 and var found)
            {
                return new TransformInput(series, found);
            }
        }

        return null;
    }

    public static TransformedValue RankChange(TransformOperands operands, int place, double value)
    {
        if (!operands.IsRankable)
        {
            return Result(operands, place, UndefinedReason.NotMeaningful);
        }

        var series = operands.Series;
        var year = series.Values[place].Year;
        var now = operands.Peers.Where(peer => peer.FindPresent(year) >= 0).ToList();
        for (var earlier = series.FindPresentBefore(place); earlier >= 0; earlier = series.FindPresentBefore(earlier))
        {
            var previousYear = series.Values[earlier].Year;
            var both = now.FindAll(peer => peer.FindPresent(previousYear) >= 0);
            if (both.Count > 0)
            {
                return RankChange(operands, (place, earlier), both);
            }
        }

        return Result(operands, place, UndefinedReason.NoPreviousValue);
    }

    private static TransformedValue RankChange(
        TransformOperands operands,
        (int Now, int Before) places,
        List<ObservedSeries> peers
    )
    {
        var series = operands.Series;
        var (now, before) = (series.Values[places.Now], series.Values[places.Before]);
        TransformInput[] inputsNow = [.. peers.Select(peer => new TransformInput(peer, peer.FindPresent(now.Year)))];
        TransformInput[] inputsBefore =
        [
            .. peers.Select(peer => new TransformInput(peer, peer.FindPresent(before.Year))),
        ];
        var own = new TransformInput(series, places.Before);
        return Result(
            operands,
            places.Now,
            Formulas.RankChange(RankOf(now, inputsNow), RankOf(before, inputsBefore)),
            [own, .. inputsNow.Zip(inputsBefore).SelectMany(pair => new[] { pair.First, pair.Second })]
        ) with
        {
            PreviousYear = before.Year,
            RankedAreas = peers.Count + 1,
            // A place depends on the values of all others.
            CrossesBreak =
                !series.AreComparable(places.Before, places.Now)
                || inputsNow
                    .Zip(inputsBefore)
                    .Any(pair => !pair.First.Series.AreComparable(pair.Second.Place, pair.First.Place)),
            MixesEditions =
                MixEditions(now.Year, [new TransformInput(series, places.Now), .. inputsNow])
                || MixEditions(before.Year, [own, .. inputsBefore]),
        };
    }

    private static double RankOf(YearValue own, TransformInput[] others) =>
        Formulas.Rank(own.Value!.Value, others.Select(other => other.Value.Value!.Value)).Value!.Value;

    public static TransformedValue Contribution(TransformOperands operands, int place, double value)
    {
        if (!operands.IsAdditive)
        {
            return Result(operands, place, UndefinedReason.NotAdditive);
        }

        if (!operands.HasParent)
        {
            return Result(operands, place, UndefinedReason.NoParent);
        }

        if (operands.Series.FindPresentBefore(place) < 0)
        {
            return Result(operands, place, UndefinedReason.NoPreviousValue);
        }

        foreach (var whole in operands.Parents.Concat(operands.Wholes))
        {
            if (Contribution(operands, place, value, whole) is { } result)
            {
                return result;
            }
        }

        return Result(operands, place, UndefinedReason.NoParentValue);
    }

    /// <summary>By one series of the parent: a change never runs from one to another. Null where it has no change until this year.</summary>
    private static TransformedValue? Contribution(
        TransformOperands operands,
        int place,
        double value,
        ObservedSeries whole
    )
    {
        var series = operands.Series;
        var year = series.Values[place].Year;
        if (whole.FindPresent(year) is not (>= 0 and var wholeNow))
        {
            return null;
        }

        for (var earlier = series.FindPresentBefore(place); earlier >= 0; earlier = series.FindPresentBefore(earlier))
        {
            var previousYear = series.Values[earlier].Year;
            if (whole.FindPresent(previousYear) is not (>= 0 and var wholeBefore))
            {
                continue;
            }

            var (own, before) = (new TransformInput(series, place), new TransformInput(series, earlier));
            var (parent, parentBefore) = (new TransformInput(whole, wholeNow), new TransformInput(whole, wholeBefore));
            return Result(
                operands,
                place,
                Formulas.Contribution(
                    value,
                    before.Value.Value!.Value,
                    parent.Value.Value!.Value,
                    parentBefore.Value.Value!.Value
                ),
                before,
                parent,
                parentBefore
            ) with
            {
                PreviousYear = previousYear,
                CrossesBreak = !series.AreComparable(earlier, place) || !whole.AreComparable(wholeBefore, wholeNow),
                MixesEditions =
                    operands.Wholes.Contains(whole)
                    || MixEditions(year, [own, parent])
                    || MixEditions(previousYear, [before, parentBefore]),
            };
        }

        return null;
    }
}
