using GraphQL.Types;
using OpenUrban.Api.Coverage;
using OpenUrban.Api.Identifiers;
using OpenUrban.Api.Plans;
using OpenUrban.Api.Releases;
using OpenUrban.Api.Series;
using OpenUrban.Api.Texts;
using OpenUrban.Data.Indicators;
using OpenUrban.Data.Plans;
using OpenUrban.GraphQL.Execution;
using OpenUrban.GraphQL.Limits;
using OpenUrban.GraphQL.Paging;

namespace OpenUrban.Api.Indicators;

internal sealed class IndicatorType : EntityType<Indicator>
{
    public IndicatorType(ConnectionTypes connections)
        : base("Indicator", "Code of the indicator in this data set, for example URB_RATE.")
    {
        Description = "What is measured.";
        this.Text("definition", "What exactly is counted or computed.", i => i.Definition);
        this.One<NonNullGraphType<UnitType>, Indicator, Unit>("unit", "The base unit of its values.", i => i.UnitId);
        Field<NonNullGraphType<IntGraphType>>("unitMultiplier")
            .Description(
                "Power of ten that turns a value into the unit (SDMX UNIT_MULT): with 4, the value 2480 in the unit persons is 24 800 000."
            )
            .From(source => source.UnitMultiplier);
        Field<NonNullGraphType<IntGraphType>>("decimals")
            .Description("Digits after the point to show (SDMX DECIMALS), 0 to 15.")
            .From(source => source.Decimals);
        Field<NonNullGraphType<IndicatorDirectionType>>("direction")
            .Description("Which way is better.")
            .From(source => source.Direction);
        this.One<NonNullGraphType<TopicType>, Indicator, Topic>(
            "topic",
            "The subject it is listed under.",
            i => i.TopicId
        );
        Field<NonNullGraphType<BooleanGraphType>>("additive")
            .Description("Whether the figure of an area is the sum of the figures of its parts.")
            .From(source => source.Additive);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<BreakType>>>>("breaks")
            .Description("Known breaks of its series, by area and year.")
            .Sized(EntityLists.OfRows(rows => rows.Of<SeriesBreak>(), b => b.IndicatorId, usual: 2))
            .From<Indicator, IEnumerable<SeriesBreak>>((_, indicator) => indicator.BreaksInOrder());
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<VintageType>>>>("vintages")
            .Description("The earlier editions of its series that are told apart.")
            .Many(rows => rows.Of<Vintage>().OrderBy(v => v.Code), v => v.IndicatorId, indicator => indicator.Id);
        Field<ConceptType>("concept")
            .Description(
                "What it measures, where other indicators measure it, too, on other bases. Null where none does."
            )
            .From<Indicator, Concept?>(
                (writer, indicator) =>
                    indicator.Concepts.MinBy(m => m.ConceptId) is { } member
                        ? writer.Snapshot().ById<Concept>(member.ConceptId)
                        : null
            );
        this.AddIdentifiers(i => i.Identifiers);
        SeriesCounts.AddTo(this);
        TargetType
            .Connection("targets", "The targets that are measured by it.")
            .AddTo<Indicator>(
                this,
                connections,
                i => i.Id,
                rows =>
                    rows.Targets()
                        .Where(t => t.IndicatorId != null)
                        .Select(t => new Child<Target> { ParentId = t.IndicatorId!.Value, Node = t })
            );
        SeriesFields.AddSeriesOfIndicator(this);
        SeriesFields.AddLatestOfIndicator(this);
        CoverageType.AddToIndicator(this, connections);
    }

    public static EntityConnection<Indicator> Connection { get; } =
        EntityConnections.Of<Indicator, IndicatorType, IndicatorFilterInputType, IndicatorSortInputType>(i => i.Code);
}
