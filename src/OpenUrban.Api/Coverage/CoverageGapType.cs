using GraphQL.Types;
using OpenUrban.Api.Indicators;
using OpenUrban.Api.Observations;
using OpenUrban.Api.Series;
using OpenUrban.Api.Sources;
using OpenUrban.GraphQL.Execution;
using OpenUrban.GraphQL.Limits;
using OpenUrban.GraphQL.Receipts;
using OpenUrban.GraphQL.Tabular;

namespace OpenUrban.Api.Coverage;

internal sealed class CoverageGapType : ObjectGraphType<CoverageGapType.Row>
{
    /// <summary>Those of the series, which another gap of it may have as well.</summary>
    private static readonly ListSize OfSeries = ListSize.Of(SeriesLengths.Breaks, usual: 1);
    private static readonly ListSize GapBreaks = new(place => OfSeries.Measure(place with { Objects = 1 }));

    public CoverageGapType()
    {
        Name = "CoverageGap";
        this.Notes(
            (Receipt receipt, Row row) =>
            {
                if (row.Observation is { } missing)
                {
                    receipt.Cite(missing.Publication.SourceId);
                }
            }
        );
        Description =
            "Years for which a series has no value, and what the data say of the reason. Where they say nothing, none is given.";
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<IntGraphType>>>>("years")
            .Description(
                "The years: one whose value is missing, or those that the series leaves out between two of its years."
            )
            .Sized(ListSize.Of(SeriesLengths.GapYears, usual: 5))
            .From(row => row.Gap.Years)
            .FieldType.IsOneCell();
        Field<ObservationStatusType>("status")
            .Description("Why the value is missing (SDMX OBS_STATUS). Null for years that the series leaves out.")
            .From(row => row.Observation?.Status);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<NoteType>>>>("notes")
            .Description("The remarks on the missing value. Empty for years that the series leaves out.")
            .Sized(SeriesSizes.Notes)
            .From(row => row.Observation?.Notes ?? [])
            .FieldType.IsOneCell();
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<BreakType>>>>("breaks")
            .Description("The known breaks between the years on both sides: the series went on on another basis.")
            .Sized(GapBreaks)
            .From(row => row.Series.BreaksBetween(row.Gap.Before, row.Gap.After))
            .FieldType.IsOneCell();
    }

    /// <summary>A gap, the series it is in, and the row of the missing value, where there is one.</summary>
    internal sealed record Row(SeriesCoverage Series, CoverageGap Gap, ObservationRow? Observation);
}
