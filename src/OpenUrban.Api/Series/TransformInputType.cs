using GraphQL;
using GraphQL.Types;
using OpenUrban.Api.Areas;
using OpenUrban.Api.Indicators;
using OpenUrban.Api.Observations;
using OpenUrban.Data.Areas;
using OpenUrban.Data.Indicators;
using OpenUrban.GraphQL.Execution;
using OpenUrban.Statistics.Transforms;

namespace OpenUrban.Api.Series;

internal sealed class TransformInputType : ObjectGraphType<TransformInput>
{
    public TransformInputType()
    {
        // SDL has inputs of another kind.
        Name = "TransformOperand";
        Description = "A value that a transformed value was computed from.";
        Field<ObservationType>("observation")
            .Description(
                "The value with all that is known of it, as of the day and in the release asked for. Null for an area in square kilometres, which is a fact of the area, and for a group of areas, whose values are computed."
            )
            .From(input => input.Series is MemorySeries series ? series.Rows[input.Place] : (ObservationRow?)null);
        this.One<IndicatorType, TransformInput, Indicator>(
            "indicator",
            "What is measured. Null for an area in square kilometres.",
            input => Of(input).IndicatorId
        );
        this.One<NonNullGraphType<AreaInterfaceType>, TransformInput, Area>(
            "area",
            "What it is measured for.",
            input => Of(input).AreaId
        );
        Field<NonNullGraphType<IntGraphType>>("year")
            .Description("The year it is of, which for an area in square kilometres is that of its survey.")
            .From(source => source.Value.Year);
        Field<FloatGraphType>("value")
            .Description("In unit, which has no multiplier unless the transform is LEVEL. Null when it is missing.")
            .From(source => source.Value.Value);
        Field<NonNullGraphType<ValueUnitType>>("unit")
            .Description("What the value is counted in.")
            .From<TransformInput, ValueUnit>(
                (writer, input) =>
                    Of(input) is { IndicatorId: { } id } series
                    && writer.Snapshot().ById<Indicator>(id) is { } indicator
                        ? UnitOf(series, indicator, writer.Snapshot().ById<Unit>(indicator.UnitId)!)
                        : ValueUnit.Km2
            );
    }

    private static InputSeries Of(TransformInput input) => (InputSeries)input.Series;

    private static ValueUnit UnitOf(InputSeries series, Indicator indicator, Unit unit) =>
        ValueUnit.Of(ResultUnit.Published, unit, series.IsPublished ? indicator.UnitMultiplier : 0, baseYear: null);
}
