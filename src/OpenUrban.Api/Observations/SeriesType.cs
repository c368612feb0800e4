using GraphQL;
using GraphQL.Types;
using OpenUrban.Api.Areas;
using OpenUrban.Api.Indicators;
using OpenUrban.Api.Sources;
using OpenUrban.Data.Areas;
using OpenUrban.Data.Indicators;
using OpenUrban.Data.Observations;
using OpenUrban.Data.Sources;
using OpenUrban.GraphQL.Compilation;
using OpenUrban.GraphQL.Loading;
using OpenUrban.GraphQL.Operations;
using OpenUrban.GraphQL.Receipts;

namespace OpenUrban.Api.Observations;

internal sealed class SeriesType : ObjectGraphType<Series>
{
    public SeriesType()
    {
        Name = "Series";
        this.Notes(
            (Receipt receipt, Series series) =>
            {
                foreach (var observation in series.Observations)
                {
                    receipt.Cite(observation.SourceId);
                }
            }
        );
        this.Notes(
            (Receipt receipt, SeriesRows series) =>
            {
                foreach (var row in series)
                {
                    receipt.Cite(row.Publication.SourceId);
                }
            }
        );
        Description =
            "The values of one indicator for one area, one a year, in the order of the years. Years without a value are not in it.";
        this.One<NonNullGraphType<IndicatorType>, Series, Indicator>(
                "indicator",
                "What is measured.",
                s => s.IndicatorId
            )
            .CompileOne<SeriesRows, Indicator>(series => series.IndicatorId);
        this.One<NonNullGraphType<AreaInterfaceType>, Series, Area>("area", "What it is measured for.", s => s.AreaId)
            .CompileOne<SeriesRows, Area>(series => series.AreaId);
        Field<NonNullGraphType<UnitType>>("unit")
            .Description("Unit of the values; the indicator's unitMultiplier goes with it.")
            .Resolve(context =>
            {
                var copy = context.Copy();
                return context.ById<Indicator>(context.Source.IndicatorId).Then(i => copy.ById<Unit>(i!.UnitId));
            })
            .Compile((SeriesRows series) => series.Unit);
        ListSize.MarkRows(
            Field<NonNullGraphType<ListGraphType<NonNullGraphType<ObservationType>>>>("observations")
                .Description("The values with all that is known of each.")
                .Resolve(context => context.Source.Observations)
                .Compile((SeriesRows series) => series)
                .FieldType
        );
        ListSize.MarkRows(
            Field<NonNullGraphType<ListGraphType<NonNullGraphType<IntGraphType>>>>("years")
                .Description("The years alone, parallel to values: for charts.")
                .Resolve(context => context.Source.Observations.Select(o => o.Year))
                .Compile((SeriesRows series) => series.Select(o => o.Year))
                .FieldType
        );
        ListSize.MarkRows(
            Field<NonNullGraphType<ListGraphType<FloatGraphType>>>("values")
                .Description("The values alone, parallel to years; null where one is missing.")
                .Resolve(context => context.Source.Observations.Select(o => o.Value))
                .Compile((SeriesRows series) => series.Select(o => o.Value))
                .FieldType
        );
        Field<ObservationType>("first")
            .Description("The first value that is not missing. Null when all are.")
            .Resolve(context => context.Source.Observations.FirstOrDefault(o => o.Value is not null))
            .Compile((SeriesRows series) => series.First);
        Field<ObservationType>("latest")
            .Description("The last value that is not missing. Null when all are.")
            .Resolve(context => context.Source.Observations.LastOrDefault(o => o.Value is not null))
            .Compile((SeriesRows series) => series.Latest);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<SourceType>>>>("sources")
            .Description("The sources of the values, each once, in the order of their first value.")
            .Resolve(context =>
                context.Source.Observations.Select(o => o.SourceId).Distinct().Select(id => context.ById<Source>(id))
            )
            .Compile((SeriesRows series) => series.Sources);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<IntGraphType>>>>("revisedIn")
            .Description("The years whose value a later publication changed; see revisions of the observation.")
            .Resolve(context => context.RevisedYearsOf(context.Source))
            .Compile((SeriesRows series) => series.RevisedYears);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<BreakType>>>>("breaks")
            .Description("The known breaks between its first and its last year.")
            .Resolve(context =>
            {
                var series = context.Source;
                return context.BreaksOf(series.IndicatorId).Then(breaks => BreaksIn(series, breaks!));
            })
            .Compile((SeriesRows series) => series.Breaks);
        Field<NonNullGraphType<BooleanGraphType>>("crossesBreak")
            .Description(
                "Whether there is a known break between its first and its last year: then the values are not comparable throughout."
            )
            .Resolve(context =>
            {
                var series = context.Source;
                return context.BreaksOf(series.IndicatorId).Then(breaks => BreaksIn(series, breaks!).Any());
            })
            .Compile((SeriesRows series) => series.Breaks.Any());
        Field<NonNullGraphType<BooleanGraphType>>("includesEstimates")
            .Description("Whether a value is an estimate, imputed, or a forecast (status E, I or F).")
            .Resolve(context =>
                context.Source.Observations.Any(o =>
                    o.Status is ObservationStatus.E or ObservationStatus.I or ObservationStatus.F
                )
            )
            .Compile((SeriesRows series) => series.IncludesEstimates);
    }

    private static IEnumerable<SeriesBreak> BreaksIn(Series series, IEnumerable<SeriesBreak> breaks) =>
        breaks.Where(b =>
            b.AreaId == series.AreaId && b.Year > series.Observations[0].Year && b.Year <= series.Observations[^1].Year
        );
}
