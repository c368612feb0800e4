using GraphQL.Types;
using OpenUrban.Api.Areas;
using OpenUrban.Api.Observations;
using OpenUrban.Api.Sources;
using OpenUrban.Data.Areas;
using OpenUrban.Data.Sources;
using OpenUrban.GraphQL.Execution;
using OpenUrban.GraphQL.Limits;
using OpenUrban.GraphQL.Tabular;
using OpenUrban.Statistics.Transforms;

namespace OpenUrban.Api.Series;

internal sealed class SeriesPointType : ObjectGraphType<TransformedValue>
{
    public SeriesPointType()
    {
        Name = "SeriesPoint";
        this.HasValues(Values);
        Description = "What a transform made of one year of a series, and of what.";
        Field<NonNullGraphType<IntGraphType>>("year").Description("The year it is of.").From(source => source.Year);
        Field<FloatGraphType>("value")
            .Description(
                "In the valueUnit of the series. Null when there is none; the reason says why. Never 0 for missing."
            )
            .From(source => source.Value);
        Field<UndefinedReasonType>("reason")
            .Description("Why there is no value. Null when there is one.")
            .From(source => source.Reason);
        Field<NonNullGraphType<ObservationStatusType>>("status")
            .Description(
                "What kind of value it is (SDMX OBS_STATUS): that of the observation of the year; M, cannot exist, where the transform has no result for it."
            )
            .From(source => source.Status());
        Field<NonNullGraphType<ValueBoundType>>("bound")
            .Description(
                "Whether the observation of the year is the figure itself, a lower bound of it, or about so much."
            )
            .From(source => source.Bound());
        Field<StringGraphType>("reference")
            .Description(
                "The day or days that the observation of the year is of, where they are not the indicator's usual ones. Null for the usual ones."
            )
            .From(source => source.Reference());
        var sources = Field<NonNullGraphType<ListGraphType<NonNullGraphType<SourceType>>>>("sources")
            .Description(
                "The source of the observation of the year, and of all else that the value was computed from, each once."
            )
            .FieldType;
        sources.IsOneCell();
        sources.WriteFrom<TransformedValue, IEnumerable<Source>>(
            (writer, source) => source.SourceIds().Select(id => writer.Snapshot().ById<Source>(id)!)
        );
        SeriesSizes.Inputs.AddTo(sources);
        var notes = Field<NonNullGraphType<ListGraphType<NonNullGraphType<NoteType>>>>("notes")
            .Description(
                "Remarks on the observation of the year, of a group those of its members; empty when there is none."
            )
            .Sized(SeriesSizes.Notes)
            .From(source => source.Notes())
            .FieldType;
        notes.IsOneCell();
        Field<IntGraphType>("previousYear")
            .Description(
                "The earlier year that it is compared with: the last one before that has a value, of RANK_CHANGE and CONTRIBUTION the last one that what it is compared with has as well. Null where none is compared with."
            )
            .From(source => source.PreviousYear);
        Field<IntGraphType>("baseYear")
            .Description("The year that is 100. Null for all transforms but INDEX.")
            .From(source => source.BaseYear);
        Field<IntGraphType>("rankedAreas")
            .Description(
                "How many areas were ranked, this one included: those of the same kind and parent that have a value in the year, of RANK_CHANGE in both years. Null for all transforms but RANK and RANK_CHANGE, and without a value."
            )
            .From(source => source.RankedAreas);
        var inputs = Field<NonNullGraphType<ListGraphType<NonNullGraphType<TransformInputType>>>>("inputs")
            .Description(
                "The values that it was computed from, that of the year first; of a rank, those of all areas that were ranked; of a ratio, that of the denominator with its own indicator and year; of a group of areas, those of its members, and behind them their weights."
            )
            .FieldType;
        inputs.IsOneCell();
        inputs.WriteWith<TransformedValue>(selection => new InputsWriter(selection));
        SeriesSizes.Inputs.AddTo(inputs);
        var missing = Field<NonNullGraphType<ListGraphType<NonNullGraphType<AreaInterfaceType>>>>("missingAreas")
            .Description(
                "Of a group of areas, the members that have no value in the year, or no weight: for want of them it has none (MISSING_MEMBER, MISSING_WEIGHT). Empty for an area that is no group."
            )
            .Sized(GroupSizes.Members)
            .From<TransformedValue, IEnumerable<Area>>(
                (writer, source) => source.MissingAreaIds().Select(id => writer.Snapshot().ById<Area>(id)!)
            )
            .FieldType;
        missing.IsOneCell();
        Field<NonNullGraphType<BooleanGraphType>>("crossesBreak")
            .Description(
                "Whether the values of the two years that are compared are not comparable: a known break lies between them, or they are of different editions. Of RANK_CHANGE those of any area that was ranked count, of RATIO a break between its year and that of the denominator. False for what compares figures of one year, as ranks and shares do."
            )
            .From(source => source.CrossesBreak);
        Field<NonNullGraphType<BooleanGraphType>>("breakBefore")
            .Description(
                "Whether the result may not be compared with the last one before it, so that nothing joins the two: what it was computed from is on another basis, or was taken from another series. Of a rank, the value of the area itself counts."
            )
            .From(source =>
                source.Observed.Series is MemorySeries { IsPublished: true } level
                    ? level.Rows[source.Observed.Place].CrossesBreak
                    : source.StartsAfterBreak
            );
        Field<NonNullGraphType<BooleanGraphType>>("mixesEditions")
            .Description(
                "Whether figures of one year that are compared with each other, as ranks and shares do, are of different editions, stand on different sides of a break, or are by different definitions: as where another indicator stands in for the denominator of a ratio."
            )
            .From(source => source.MixesEditions);
        Field<NonNullGraphType<BooleanGraphType>>("mixesUnits")
            .Description("Whether the inputs are of different units, as yuan and persons.")
            .From(source => source.MixesUnits);
        Field<NonNullGraphType<BooleanGraphType>>("includesEstimates")
            .Description("Whether an input is an estimate, imputed, or a forecast (status E, I or F).")
            .From(source => source.IncludesEstimates);
    }

    private static ValueFields Values =>
        new()
        {
            Triggers = ["value"],
            Companions =
                "year value status bound reference breakBefore notes { text } reason crossesBreak mixesEditions mixesUnits "
                + "includesEstimates sources { code citation }",
            Indicator = "^.indicator.code",
            Area = "^.area.code",
            Period = "year",
            Value = "value",
            Status = "status",
            Break = "breakBefore",
            Bound = "bound",
            Reference = "reference",
            Notes = "notes.text",
            Source = "sources.code",
            Transform = "^.transform",
            UnitName = "^.valueUnit.name",
        };

    private sealed class InputsWriter(FieldSelection selection) : FieldWriter<TransformedValue>
    {
        private readonly ValueWriter<IReadOnlyList<TransformInput>> inputs = selection.Writer<
            IReadOnlyList<TransformInput>
        >();
        private readonly int slot = selection.NewSlot();

        public override void Write(OperationWriter writer, TransformedValue source)
        {
            writer.GetOrAdd(slot, _ => new InputCount()).Add(source.Inputs.Count);
            inputs.Write(writer, source.Inputs);
        }
    }
}
