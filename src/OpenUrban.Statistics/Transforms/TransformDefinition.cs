namespace OpenUrban.Statistics.Transforms;

/// <summary>A transform: what it reads, what it gives, and how.</summary>
public sealed class TransformDefinition
{
    private readonly Func<TransformOperands, int, double, TransformedValue> compute;
    private readonly Func<TransformOperands, int, TransformInput?>? beside;

    /// <param name="transform">Its name.</param>
    /// <param name="reads">What it reads beside the value of the year.</param>
    /// <param name="unit">What its values are counted in.</param>
    /// <param name="compute">The result for a place of the series whose value is not missing.</param>
    /// <param name="beside">What the value of a year is divided by; null where that is nothing, or always the same.</param>
    internal TransformDefinition(
        Transform transform,
        OperandKinds reads,
        ResultUnit unit,
        Func<TransformOperands, int, double, TransformedValue> compute,
        Func<TransformOperands, int, TransformInput?>? beside = null
    )
    {
        (Transform, Reads, Unit) = (transform, reads, unit);
        (this.compute, this.beside) = (compute, beside);
    }

    public Transform Transform { get; }

    public OperandKinds Reads { get; }

    public ResultUnit Unit { get; }

    /// <summary>What it makes of the years of a series: one result for each that the series has.</summary>
    /// <param name="operands">What it is computed from, which may be of other years as well.</param>
    /// <param name="from">The first year of the results; null for no limit.</param>
    /// <param name="to">The last year of the results; null for no limit.</param>
    public IReadOnlyList<TransformedValue> Apply(TransformOperands operands, int? from = null, int? to = null)
    {
        var results = new List<TransformedValue>();
        for (var place = 0; place < operands.Series.Values.Count; place++)
        {
            var (year, value, _) = operands.Series.Values[place];
            if (year < from || year > to)
            {
                continue;
            }

            var observed = new TransformInput(operands.Series, place);
            var result = value is { } present
                ? Compute(operands, place, present) with
                {
                    Observed = observed,
                }
                : new TransformedValue
                {
                    Year = year,
                    Reason = operands.Series.ReasonAt(place),
                    Observed = observed,
                    Inputs = [observed],
                    BaseYear = Reads.HasFlag(OperandKinds.BaseYear) ? operands.BaseYear : null,
                };
            results.Add(operands.Series.IsComposed ? Composed(result) : result);
        }

        return results;
    }

    /// <summary>
    /// Of a series that was itself computed: figures of one year were put together, which may be of different editions. What is not
    /// transformed was computed from those.
    /// </summary>
    private TransformedValue Composed(TransformedValue result) =>
        result with
        {
            Inputs =
                Reads == OperandKinds.None && Unit == ResultUnit.Published
                    ? result.Observed.Series.PartsAt(result.Observed.Place)
                    : result.Inputs,
            MixesEditions =
                result.MixesEditions || result.Inputs.Any(input => input.Series.MixesEditionsAt(input.Place)),
        };

    private TransformedValue Compute(TransformOperands operands, int place, double value)
    {
        var result = compute(operands, place, value);
        return result.Value is null ? result
            // What compares two years is itself what cannot be compared.
            : result.PreviousYear is not null ? result with { StartsAfterBreak = result.CrossesBreak }
            : result with { StartsAfterBreak = StartsAfterBreak(operands, place) };
    }

    /// <summary>Whether the result may not be compared with the last one before it.</summary>
    private bool StartsAfterBreak(TransformOperands operands, int place)
    {
        var series = operands.Series;
        for (var earlier = series.FindPresentBefore(place); earlier >= 0; earlier = series.FindPresentBefore(earlier))
        {
            if (beside is null)
            {
                return !series.AreComparable(earlier, place);
            }

            if (
                beside(operands, series.Values[earlier].Year) is { } before
                && beside(operands, series.Values[place].Year) is { } now
            )
            {
                return !series.AreComparable(earlier, place)
                    || before.Series != now.Series
                    || !now.Series.AreComparable(before.Place, now.Place);
            }
        }

        return false;
    }
}
