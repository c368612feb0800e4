using GraphQL.Types;
using OpenUrban.Api.Areas;
using OpenUrban.Api.Indicators;
using OpenUrban.Api.Observations;
using OpenUrban.Api.Releases;
using OpenUrban.Api.Series;
using OpenUrban.Api.Sources;
using OpenUrban.Data.Areas;
using OpenUrban.GraphQL.Execution;
using OpenUrban.GraphQL.Limits;
using OpenUrban.GraphQL.Receipts;
using OpenUrban.GraphQL.Tabular;
using OpenUrban.Statistics.Spreads;
using OpenUrban.Statistics.Transforms;

namespace OpenUrban.Api.Spreads;

internal sealed class SpreadType : ObjectGraphType<AreaSpread>
{
    private const double UsualAreas = 16;

    /// <summary>An area each: of the group, or of the kind.</summary>
    private static readonly ListSize Areas = new(
        place => new ListExtent(AreasOf(place.Parent!, (place.State as ReleaseState)?.Snapshot?.All<Area>())),
        ListItems.Different
    );

    public SpreadType()
    {
        Name = "Spread";
        Description =
            "How the values of an indicator in a year are spread over areas. The areas are all that there are and no sample: sums of squares are "
            + "divided by n. Areas count once each, whatever their size, but in weightedMean. Never along several indicators of a concept.";
        this.Notes((Receipt receipt, AreaSpread spread) => receipt.Cite(spread.SourceIds));
        Field<NonNullGraphType<IndicatorType>>("indicator")
            .Description("What is measured.")
            .From(spread => spread.Indicator);
        Field<NonNullGraphType<IntGraphType>>("year")
            .Description("The year of the values.")
            .From(spread => spread.Year);
        Field<NonNullGraphType<ValueUnitType>>("valueUnit")
            .Description(
                "What mean, weightedMean, median, min, max and standardDeviation are counted in: that of the values as published."
            )
            .From(spread =>
                ValueUnit.Of(ResultUnit.Published, spread.Unit, spread.Indicator.UnitMultiplier, baseYear: null)
            );
        Field<NonNullGraphType<IntGraphType>>("n")
            .Description("How many areas have a value; 0 when none has.")
            .From(spread => spread.Statistics.Count);
        Number("mean", "(1/n) * sum of x(i). Null without values.", s => s.Mean);
        Number(
            "weightedMean",
            "sum of w(i) x(i) / sum of w(i), w(i) being the weight of the same year. Null without the argument weight, where an area with a value has no weight (missingWeights names it), where one is negative, and where they sum to 0.",
            s => s.WeightedMean
        );
        Number(
            "median",
            "The value in the middle; of an even number of values, the mean of the two in the middle. Null without values.",
            s => s.Median
        );
        Number("min", "The smallest value. Null without values.", s => s.Min);
        Number("max", "The greatest value. Null without values.", s => s.Max);
        Number(
            "standardDeviation",
            "The square root of (1/n) * sum of (x(i) - mean)^2, not negative. Null without values.",
            s => s.StandardDeviation
        );
        Number(
            "coefficientOfVariation",
            "standardDeviation / mean (ISO 3534-1:2006, 2.38), a number without unit, not negative. Null without values, and where the mean is not greater than 0.",
            s => s.CoefficientOfVariation
        );
        Number(
            "gini",
            "sum over i and j of |x(i) - x(j)| / (2 n^2 mean) (A. Sen, On Economic Inequality, 1973, section 2.6): from 0, all alike, to (n - 1) / n, all in one area. Null without values, where one is negative, and where all are 0.",
            s => s.Gini
        );
        List<ObservationType, ObservationRow>(
            "observations",
            "The values that it was computed from, in the order of the areas' codes, as of the day and in the release asked for.",
            spread => spread.Observations
        );
        List<AreaInterfaceType, Area>(
            "missing",
            "The areas that have no value in the year; empty when all have one.",
            spread => spread.Missing
        );
        List<ObservationType, ObservationRow>(
            "weights",
            "The weights of the areas that have a value; empty without the argument weight.",
            spread => spread.Weights
        );
        List<AreaInterfaceType, Area>(
            "missingWeights",
            "The areas that have a value and no weight, so that there is no weightedMean; empty without the argument weight.",
            spread => spread.MissingWeights
        );
        Field<NonNullGraphType<BooleanGraphType>>("mixesEditions")
            .Description(
                "Whether the values are of different editions, or stand on different sides of a break, so that they are not comparable throughout."
            )
            .From(spread => spread.MixesEditions);
        Field<NonNullGraphType<BooleanGraphType>>("includesEstimates")
            .Description("Whether a value or a weight is an estimate, imputed, or a forecast (status E, I or F).")
            .From(spread => spread.IncludesEstimates);
        Field<NonNullGraphType<BooleanGraphType>>("includesProvisional")
            .Description("Whether a value or a weight is provisional (status P).")
            .From(spread => spread.IncludesProvisional);
    }

    private void Number(string name, string description, Func<Spread, double?> of) =>
        Field<FloatGraphType>(name).Description(description).From(spread => of(spread.Statistics));

    private void List<TType, TItem>(string name, string description, Func<AreaSpread, IEnumerable<TItem>> of)
        where TType : IGraphType
    {
        var field = Field<NonNullGraphType<ListGraphType<NonNullGraphType<TType>>>>(name)
            .Description(description)
            .From(of)
            .FieldType;
        Areas.AddTo(field);
    }

    private static double AreasOf(FieldPlace spread, IReadOnlyCollection<Area>? areas) =>
        areas is null ? UsualAreas
        : spread.Arguments.Text("areaGroup") is { } group
            ? areas.FirstOrDefault(a => a.Code == group)?.Members.Count ?? 0
        : SeriesSizes.KindOf(spread.Arguments) is { } kind ? areas.Count(a => a.Kind == kind)
        : 0;
}
