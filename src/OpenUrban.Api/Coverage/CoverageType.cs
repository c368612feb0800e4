using GraphQL.Types;
using OpenUrban.Api.Areas;
using OpenUrban.Api.Indicators;
using OpenUrban.Api.Series;
using OpenUrban.Data.Areas;
using OpenUrban.Data.Indicators;
using OpenUrban.GraphQL.Execution;
using OpenUrban.GraphQL.Limits;
using OpenUrban.GraphQL.Nodes;
using OpenUrban.GraphQL.Paging;
using OpenUrban.GraphQL.Tabular;
using OpenUrban.Statistics.Comparability;

namespace OpenUrban.Api.Coverage;

internal sealed class CoverageType : NodeType<SeriesCoverage>
{
    /// <summary>So many gaps has a series, where the data are not in memory.</summary>
    private const int UsualGaps = 3;

    public CoverageType()
        : base("Coverage", source => source.Code)
    {
        Description = "How much there is of the series of one indicator for one area.";
        Field<NonNullGraphType<IndicatorType>>("indicator")
            .Description("What is measured.")
            .From(source => source.Indicator);
        Field<NonNullGraphType<AreaInterfaceType>>("area")
            .Description("What it is measured for.")
            .From(source => source.Area);
        Field<NonNullGraphType<IntGraphType>>("firstYear")
            .Description("Its first year.")
            .From(source => source.FirstYear);
        Field<NonNullGraphType<IntGraphType>>("lastYear").Description("Its last year.").From(source => source.LastYear);
        Field<NonNullGraphType<IntGraphType>>("values")
            .Description("Years with a value.")
            .From(source => source.Values);
        Field<NonNullGraphType<IntGraphType>>("missing")
            .Description(
                "Years whose value is missing: null, with a status that says why. Years that it leaves out are not among them."
            )
            .From(source => source.Missing);
        Field<IntGraphType>("interval")
            .Description(
                "Years from one value to the next: the commonest interval of the series, the shorter of equally common ones. "
                    + "Null when it has only one year, and where another interval is no multiple of it, as for censuses: then "
                    + "no year can be said to be left out."
            )
            .From<SeriesCoverage, int?>((writer, coverage) => writer.RowsOf(coverage).Years().Interval);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<CoverageGapType>>>>("gaps")
            .Description(
                "The years between its first and its last for which it has no value: those that it leaves out by its own "
                    + "interval, and those whose value is missing."
            )
            .Sized(ListSize.Of(SeriesLengths.Gaps, UsualGaps, ListItems.Owned))
            .From<SeriesCoverage, IEnumerable<CoverageGapType.Row>>(
                (writer, series) =>
                {
                    var rows = writer.RowsOf(series);
                    return rows.Years()
                        .Gaps()
                        .Select(gap => new CoverageGapType.Row(series, gap, gap.Row is { } i ? rows[i] : null));
                }
            );
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<BreakType>>>>("breaks")
            .Description("The known breaks between its first and its last year.")
            .Sized(ListSize.Of(SeriesLengths.Breaks, usual: 1, ListItems.Owned))
            .From(series => series.BreaksBetween(series.FirstYear, series.LastYear))
            .FieldType.IsOneCell();
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<IntGraphType>>>>("editionChanges")
            .Description(
                "The years whose value is of another edition than the last one before it: of another vintage, or with notes that name "
                    + "another basis. Values before and after are not to be compared, whether or not a known break tells why."
            )
            .Sized(ListSize.Of(SeriesLengths.Breaks, usual: 1, ListItems.Owned))
            .From<SeriesCoverage, IEnumerable<int>>(
                (writer, series) => Comparison.EditionChanges([.. writer.RowsOf(series).Select(row => row.YearValue)])
            );
        Fields.Find("editionChanges")!.IsOneCell();
    }

    public static ConnectionField<SeriesCoverage> Connection(
        string description,
        IReadOnlyList<QueryArgument>? leadingArguments = null
    ) =>
        new()
        {
            Name = "coverage",
            Description = description,
            NodeType = typeof(CoverageType),
            LeadingArguments = leadingArguments ?? [],
            FilterType = typeof(CoverageFilterInputType),
            SortType = typeof(CoverageSortInputType),
            Keys = [c => c.Indicator.Code, c => c.Area.Code],
        };

    public static void AddToIndicator(ComplexGraphType<Indicator> type, ConnectionTypes connections) =>
        Connection("What there is of it, by area.")
            .AddTo<Indicator>(
                type,
                connections,
                i => i.Id,
                rows =>
                    rows.Of<SeriesCoverage>()
                        .Select(c => new Child<SeriesCoverage> { ParentId = c.Indicator.Id, Node = c })
            );

    public static void AddToArea(ComplexGraphType<Area> type, ConnectionTypes connections) =>
        Connection("What there is for it, by indicator.")
            .AddTo<Area>(
                type,
                connections,
                a => a.Id,
                rows =>
                    rows.Of<SeriesCoverage>().Select(c => new Child<SeriesCoverage> { ParentId = c.Area.Id, Node = c })
            );
}
