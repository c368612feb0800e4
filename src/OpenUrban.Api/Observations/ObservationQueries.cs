using GraphQL;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;
using OpenUrban.Api.Areas;
using OpenUrban.Data.Areas;
using OpenUrban.Data.Observations;
using OpenUrban.GraphQL;
using OpenUrban.GraphQL.Compilation;
using OpenUrban.GraphQL.Filtering;
using OpenUrban.GraphQL.Paging;
using OpenUrban.GraphQL.Receipts;

namespace OpenUrban.Api.Observations;

internal sealed class ObservationQueries(ConnectionTypes connections) : IRootFields
{
    public void AddTo(ObjectGraphType query)
    {
        var connection = ObservationType.Connection(
            "observations",
            "The values of all series as flat rows, one a year, by indicator, area and year: for tables and dashboards."
        );
        var observations = connection.AddTo(
            query,
            connections,
            async context =>
            {
                var clocks = Clocks.Read(context);
                clocks = clocks with { Release = Clocks.Check(clocks.Release, context) };
                if (clocks.AsOf is not null && context.Receipt() is { } receipt)
                {
                    receipt.Note(new UndatedValues(context.FieldAst, await CountUndatedAsync(context, clocks)));
                }

                return clocks.Values(context.Db().Observations);
            }
        );
        observations.CompileWith<Root>(selection =>
        {
            var clocks = selection.Bind(Clocks.Read, ["asOf", "release"]);
            var slot = (object)selection.NewSlot();
            return connection.CompileTable<ObservationRow>(
                selection,
                criterion =>
                {
                    var table = new ObservationTable(criterion);
                    return (writer, enough) =>
                    {
                        var (asOf, number) = clocks.Get(writer);
                        if (writer.Snapshot(number) is not { } release)
                        {
                            return [];
                        }

                        if (asOf is { } day && writer.Receipt is { } receipt)
                        {
                            receipt.Note(new UndatedValues(slot, table.CountUndated(writer, release, day)));
                        }

                        return table.Find(writer, release, asOf, enough);
                    };
                }
            );
        });
        var series = query
            .Field<NonNullGraphType<ListGraphType<NonNullGraphType<SeriesType>>>>("series")
            .Description(
                "Series of these indicators, in the order of the indicators asked for, then of the areas asked for; without "
                    + "them by the areas' codes, and those that came with an import after the others. Series with no value in the years asked for are left out."
            )
            .Argument<NonNullGraphType<ListGraphType<NonNullGraphType<StringGraphType>>>>(
                "indicators",
                "Codes of indicators."
            )
            .Argument<ListGraphType<NonNullGraphType<StringGraphType>>>(
                "areas",
                "Codes of areas. Without them, all areas."
            )
            .Argument<AreaKindType>("areaKind", "Only areas of this kind.")
            .ResolveAsync(ResolveSeriesAsync)
            .FieldType;
        SeriesRequest.AddYearArguments(series);
        SeriesSizes.Root.AddTo(series);
        series.CompileWith<Root>(selection => new SeriesWriter(selection));
    }

    private static async Task<int> CountUndatedAsync(IResolveFieldContext context, Clocks clocks)
    {
        var undated = clocks.Undated(context.Db().Observations);
        return await (
            context.GetArgument<object?>("where") is Criterion criterion
                ? undated.Where(criterion.On<Observation>())
                : undated
        )
            .Select(o => new
            {
                o.IndicatorId,
                o.AreaId,
                o.Year,
            })
            .Distinct()
            .CountAsync(context.CancellationToken);
    }

    private static async Task<object?> ResolveSeriesAsync(IResolveFieldContext<object?> context)
    {
        var (db, token) = (context.Db(), context.CancellationToken);
        var request = SeriesRequest.ReadYears(context).Checked(context) with
        {
            IndicatorIds = await SeriesRequest.FindAsync(
                db.Indicators,
                context.GetArgument<List<string>>("indicators"),
                "indicators",
                token
            ),
            AreaIds = await SeriesRequest.FindAsync(
                db.Areas,
                context.GetArgument<List<string>?>("areas"),
                "areas",
                token
            ),
            AreaKind = context.GetArgument<AreaKind?>("areaKind"),
        };
        var series = await request.ReadAsync(db, token);
        var indicatorOrder = Positions(request.IndicatorIds!);

        // Areas that were not named come by key; keys were given out in the order of the data files, which is by code.
        var areaOrder = request.AreaIds is { } areas ? Positions(areas) : null;
        return series.OrderBy(s => indicatorOrder[s.IndicatorId]).ThenBy(s => areaOrder?[s.AreaId] ?? s.AreaId);
    }

    private static Dictionary<int, int> Positions(IReadOnlyList<int> ids) =>
        ids.Select((id, position) => (id, position)).ToDictionary(p => p.id, p => p.position);
}
