using OpenUrban.Statistics.Comparability;
using OpenUrban.Statistics.Spreads;
using OpenUrban.Statistics.Transforms;

namespace OpenUrban.Statistics.Groups;

/// <summary>
/// The values of a group of areas: the sum of those of its members where figures of areas add up, else their mean, weighted by
/// values of the same year. There is none where one of them is missing: a sum of what is there would pass for the whole.
/// </summary>
public sealed class GroupComposition
{
    private readonly IReadOnlyList<ObservedSeries?> members;
    private readonly IReadOnlyList<ObservedSeries?>? weights;
    private readonly bool isAdditive;

    /// <param name="members">The series of each member; null where it has none.</param>
    /// <param name="weights">The weights of each; null in it where a member has none, null for no weights.</param>
    /// <param name="isAdditive">Whether the figures of areas add up.</param>
    public GroupComposition(
        IReadOnlyList<ObservedSeries?> members,
        IReadOnlyList<ObservedSeries?>? weights,
        bool isAdditive
    )
    {
        (this.members, this.isAdditive) = (members, isAdditive || members.Count == 1);
        // What adds up is not weighted.
        this.weights = this.isAdditive ? null : weights;
    }

    /// <summary>The years in which any of the series is on a new basis.</summary>
    public IReadOnlyList<int> BreakYears =>
        [
            .. members
                .Concat(weights ?? [])
                .OfType<ObservedSeries>()
                .SelectMany(one => one.BreakYears)
                .Distinct()
                .Order(),
        ];

    /// <summary>One for each year that any member has, in their order.</summary>
    public IReadOnlyList<ComposedValue> Values() =>
        [
            .. members
                .OfType<ObservedSeries>()
                .SelectMany(member => member.Values.Select(value => value.Year))
                .Distinct()
                .Order()
                .Select(year =>
                    ValueOf(year) with
                    {
                        MixesEditions = Mixes(members, year) || Mixes(weights ?? [], year),
                    }
                ),
        ];

    private ComposedValue ValueOf(int year)
    {
        var parts = members.Select(member => At(member, year)).OfType<TransformInput>().ToList();
        var missing = Places(member => member?.FindPresent(year) is not >= 0, members);
        if (!isAdditive)
        {
            if (weights is null)
            {
                return Without(year, UndefinedReason.NotAdditive, parts, missing);
            }

            parts = [.. parts, .. weights.Select(weight => At(weight, year)).OfType<TransformInput>()];
        }

        if (missing.Count > 0)
        {
            return Without(
                year,
                // A group of one area is the area.
                members.Count == 1
                    ? UndefinedReason.Missing
                    : UndefinedReason.MissingMember,
                parts,
                missing
            );
        }

        var values = members.Select(member => At(member, year)!.Value.Value.Value!.Value).ToList();
        return isAdditive
            // In an order of their own: sums of numbers that no decimal number holds depend on it.
            ? With(year, values.Order().Aggregate(DecimalArithmetic.Add), parts)
            : Mean(year, values, parts);
    }

    private ComposedValue Mean(int year, List<double> values, List<TransformInput> parts)
    {
        var unweighted = Places(weight => weight?.FindPresent(year) is not >= 0, weights!);
        if (unweighted.Count > 0)
        {
            return Without(year, UndefinedReason.MissingWeight, parts, unweighted);
        }

        var of = weights!.Select(weight => At(weight, year)!.Value.Value.Value!.Value).ToList();
        return Spread.MeanOf(values, of) is { } mean ? With(year, mean, parts)
            : of.Exists(weight => weight < 0) ? Without(year, UndefinedReason.NegativeDivisor, parts, [])
            : Without(year, of.Sum() == 0 ? UndefinedReason.ZeroDivisor : UndefinedReason.OutOfRange, parts, []);
    }

    private ComposedValue With(int year, double value, List<TransformInput> parts) =>
        double.IsFinite(value)
            ? new ComposedValue(Compose(year, value, parts), Reason: null, parts, Missing: [])
            : Without(year, UndefinedReason.OutOfRange, parts, []);

    private ComposedValue Without(
        int year,
        UndefinedReason reason,
        List<TransformInput> parts,
        IReadOnlyList<int> missing
    ) => new(Compose(year, value: null, parts), reason, parts, missing);

    /// <summary>
    /// The edition is that of all parts where they have one; else the editions of each, so that values are of one edition where each
    /// member's are.
    /// </summary>
    private YearValue Compose(int year, double? value, List<TransformInput> parts)
    {
        var editions = parts.Select(part => part.Value.Edition).Distinct().ToList();
        return new YearValue(year, value, parts.Exists(part => part.Value.IsEstimate))
        {
            Edition =
                editions.Count == 0 ? default
                : editions.Count == 1 ? editions[0]
                : EditionKey.Of(
                    null,
                    parts
                        .Where(part => part.Value.Edition != default)
                        .Select(part => $"{PlaceOf(part.Series)}:{part.Value.Edition}")
                ),
        };
    }

    private static bool Mixes(IReadOnlyList<ObservedSeries?> series, int year) =>
        TransformTable.MixEditions(year, series.Select(one => At(one, year)).OfType<TransformInput>());

    private int PlaceOf(ObservedSeries part) => members.Concat(weights ?? []).ToList().IndexOf(part);

    private static TransformInput? At(ObservedSeries? series, int year) =>
        series?.Find(year) is >= 0 and var place ? new TransformInput(series, place) : null;

    private static List<int> Places(Predicate<ObservedSeries?> isMissing, IReadOnlyList<ObservedSeries?> series) =>
        [.. Enumerable.Range(0, series.Count).Where(place => isMissing(series[place]))];
}
