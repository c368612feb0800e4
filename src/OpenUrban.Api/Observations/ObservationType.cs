using GraphQL.Types;
using OpenUrban.Api.Areas;
using OpenUrban.Api.Indicators;
using OpenUrban.Api.Series;
using OpenUrban.Api.Sources;
using OpenUrban.Data.Areas;
using OpenUrban.Data.Indicators;
using OpenUrban.Data.Observations;
using OpenUrban.GraphQL.Execution;
using OpenUrban.GraphQL.Limits;
using OpenUrban.GraphQL.Nodes;
using OpenUrban.GraphQL.Paging;
using OpenUrban.GraphQL.Receipts;
using OpenUrban.GraphQL.Tabular;

namespace OpenUrban.Api.Observations;

internal sealed class ObservationType : NodeType<ObservationRow>
{
    public ObservationType()
        : base("Observation", row => row.IdCode, ObservationCode.IdDescription)
    {
        this.HasValues(
            new ValueFields
            {
                Triggers = ["value", "valueText", "revisions"],
                Companions =
                    "year value status bound reference crossesBreak confidentiality notes { text } "
                    + "indicator { code name unitMultiplier unit { code name } } area { code name } source { code citation }",
                Indicator = "indicator.code",
                Area = "area.code",
                Period = "year",
                Value = "value",
                ValueText = "valueText",
                Status = "status",
                Break = "crossesBreak",
                Bound = "bound",
                Reference = "reference",
                Confidentiality = "confidentiality",
                Notes = "notes.text",
                Source = "source.code",
                PublishedOn = "publishedOn",
                PublishedPrecision = "publishedPrecision",
            }
        );
        this.Notes((Receipt receipt, ObservationRow row) => receipt.Cite(row.Publication.SourceId));
        Description = "The value of an indicator for an area and a year.";
        Field<NonNullGraphType<StringGraphType>>("code")
            .Description(
                "INDICATOR/AREA/YEAR, for example URB_RATE/000000/2024: the same for all versions of the value."
            )
            .From(row => row.Code);
        this.One<NonNullGraphType<IndicatorType>, ObservationRow, Indicator>(
            "indicator",
            "What is measured.",
            row => row.IndicatorId
        );
        this.One<NonNullGraphType<AreaInterfaceType>, ObservationRow, Area>(
            "area",
            "What it is measured for.",
            row => row.AreaId
        );
        Field<NonNullGraphType<IntGraphType>>("year").Description("The year the value is of.").From(row => row.Year);
        PublicationFields.AddTo(this, row => row);
        Field<NonNullGraphType<BooleanGraphType>>("crossesBreak")
            .Description(
                "Whether the value may not be compared with the last one before it in its series, as of the same day and in the same "
                    + "release: a known break lies between their years, or they are of different editions (another vintage, or notes "
                    + "that name another basis). False for the first value and for one that is missing."
            )
            .From(row => row.CrossesBreak);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<RevisionType>>>>("revisions")
            .Description(
                "All publications of the value that the release knows, the earliest first, the value itself included: of a "
                    + "value as of a day also those that came later, each with its day. With release, those that it knew."
            )
            .Sized(SeriesSizes.Revisions)
            .From(row => row.Revisions());
    }

    public static ConnectionField<Observation> Connection(string name, string description) =>
        new()
        {
            Name = name,
            Description = description,
            NodeType = typeof(ObservationType),
            FilterType = typeof(ObservationFilterInputType),
            SortType = typeof(ObservationSortInputType),
            Keys = [o => o.IndicatorId, o => o.AreaId, o => o.Year],
            Limits = PageLimits.Observations,
            Arguments = [.. Clocks.Arguments()],
        };
}
