using GraphQL;
using GraphQL.DataLoader;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;
using OpenUrban.Api.Areas;
using OpenUrban.Api.Releases;
using OpenUrban.Data.Areas;
using OpenUrban.Data.Indicators;
using OpenUrban.Data.Observations;
using OpenUrban.Data.Snapshots;
using OpenUrban.GraphQL.Compilation;
using OpenUrban.GraphQL.Operations;

namespace OpenUrban.Api.Observations;

/// <summary>
/// The fields series and latest of areas and indicators: one statement for all objects of an operation. Their loaders
/// are told apart by the arguments, not by the field: a field that is selected twice is another one for each parent, and
/// each kind of area has its own.
/// </summary>
internal static class SeriesFields
{
    private const string OneAYear = "Series with no value in the years asked for are left out.";

    public static void AddSeriesOfArea(ComplexGraphType<Area> type)
    {
        var field = type.Field<NonNullGraphType<ListGraphType<NonNullGraphType<SeriesType>>>>("series")
            .Description($"Its series of these indicators. {OneAYear}")
            .Sized(SeriesSizes.OfArea)
            .Argument<NonNullGraphType<ListGraphType<NonNullGraphType<StringGraphType>>>>(
                "indicators",
                "Codes of indicators."
            )
            .Resolve(context =>
            {
                var (copy, years) = (context.Copy(), SeriesRequest.ReadYears(context).Checked(context));
                var codes = context.GetArgument<List<string>>("indicators");
                return Load(
                    context,
                    nameof(AddSeriesOfArea),
                    context.Source.Id,
                    async (areaIds, token) =>
                        years with
                        {
                            AreaIds = areaIds,
                            IndicatorIds = await SeriesRequest.FindAsync(
                                copy.Db().Indicators,
                                codes,
                                "indicators",
                                token
                            ),
                        },
                    series => series.AreaId
                );
            })
            .FieldType;
        SeriesRequest.AddYearArguments(field);
        field.CompileWith<Area>(selection => new NestedSeriesWriter<Area, Indicator>(
            selection,
            "indicators",
            (columns, area, indicatorId) => columns.FindSeries(indicatorId, area.Id),
            (columns, area) => columns.SeriesOfArea(area.Id).ToArray()
        ));
    }

    public static void AddSeriesOfIndicator(ComplexGraphType<Indicator> type)
    {
        var field = type.Field<NonNullGraphType<ListGraphType<NonNullGraphType<SeriesType>>>>("series")
            .Description($"Its series, by area. {OneAYear}")
            .Sized(SeriesSizes.OfIndicator)
            .Argument<ListGraphType<NonNullGraphType<StringGraphType>>>(
                "areas",
                "Codes of areas. Without them, all areas."
            )
            .Argument<AreaKindType>("areaKind", "Only areas of this kind.")
            .Resolve(context =>
            {
                var (copy, years) = (context.Copy(), SeriesRequest.ReadYears(context).Checked(context));
                var codes = context.GetArgument<List<string>?>("areas");
                return Load(
                    context,
                    nameof(AddSeriesOfIndicator),
                    context.Source.Id,
                    async (indicatorIds, token) =>
                        years with
                        {
                            IndicatorIds = indicatorIds,
                            AreaIds = await SeriesRequest.FindAsync(copy.Db().Areas, codes, "areas", token),
                            AreaKind = copy.GetArgument<AreaKind?>("areaKind"),
                        },
                    series => series.IndicatorId
                );
            })
            .FieldType;
        SeriesRequest.AddYearArguments(field);
        field.CompileWith<Indicator>(selection => new NestedSeriesWriter<Indicator, Area>(
            selection,
            "areas",
            (columns, indicator, areaId) => columns.FindSeries(indicator.Id, areaId),
            SeriesOf
        ));
    }

    public static void AddLatestOfArea(ComplexGraphType<Area> type) =>
        type.Field<NonNullGraphType<ListGraphType<NonNullGraphType<ObservationType>>>>("latest")
            .Description(
                "The last value that is not missing of each of these indicators. Indicators without one are left out."
            )
            .Sized(SeriesSizes.OfArea)
            .Argument<ListGraphType<NonNullGraphType<StringGraphType>>>(
                "indicators",
                "Codes of indicators. Without them, all indicators."
            )
            .Resolve(context =>
            {
                var (copy, codes) = (context.Copy(), context.GetArgument<List<string>?>("indicators"));
                return context
                    .Loaders()
                    .GetLists<int, Observation>(
                        (nameof(AddLatestOfArea), context.FieldAst.Arguments),
                        async (areaIds, token) =>
                        {
                            var rows = copy.Rows().Values().Where(o => areaIds.Contains(o.AreaId));
                            if (
                                await SeriesRequest.FindAsync(copy.Db().Indicators, codes, "indicators", token) is
                                { } ids
                            )
                            {
                                rows = rows.Where(o => ids.Contains(o.IndicatorId));
                            }

                            return await Latest(rows, copy).OrderBy(o => o.Indicator!.Code).ToListAsync(token);
                        },
                        o => o.AreaId
                    )
                    .Load(context.Source.Id);
            })
            .FieldType.CompileWith<Area>(selection => new LatestWriter<Area, Indicator>(
                selection,
                "indicators",
                (columns, area, indicatorId) => columns.FindSeries(indicatorId, area.Id),
                (columns, area) => columns.SeriesOfArea(area.Id).ToArray(),
                (columns, series) => columns.IndicatorIdOf(series)
            ));

    public static void AddLatestOfIndicator(ComplexGraphType<Indicator> type) =>
        type.Field<NonNullGraphType<ListGraphType<NonNullGraphType<ObservationType>>>>("latest")
            .Description("Its last value that is not missing, for each of these areas. Areas without one are left out.")
            .Sized(SeriesSizes.OfIndicator)
            .Argument<ListGraphType<NonNullGraphType<StringGraphType>>>(
                "areas",
                "Codes of areas. Without them, all areas."
            )
            .Argument<AreaKindType>("areaKind", "Only areas of this kind.")
            .Resolve(context =>
            {
                var (copy, codes) = (context.Copy(), context.GetArgument<List<string>?>("areas"));
                var kind = context.GetArgument<AreaKind?>("areaKind");
                return context
                    .Loaders()
                    .GetLists<int, Observation>(
                        (nameof(AddLatestOfIndicator), context.FieldAst.Arguments),
                        async (indicatorIds, token) =>
                        {
                            var rows = copy.Rows().Values().Where(o => indicatorIds.Contains(o.IndicatorId));
                            if (await SeriesRequest.FindAsync(copy.Db().Areas, codes, "areas", token) is { } ids)
                            {
                                rows = rows.Where(o => ids.Contains(o.AreaId));
                            }

                            rows = kind is null ? rows : rows.Where(o => o.Area!.Kind == kind);
                            return await Latest(rows, copy).OrderBy(o => o.Area!.Code).ToListAsync(token);
                        },
                        o => o.IndicatorId
                    )
                    .Load(context.Source.Id);
            })
            .FieldType.CompileWith<Indicator>(selection => new LatestWriter<Indicator, Area>(
                selection,
                "areas",
                (columns, indicator, areaId) => columns.FindSeries(indicator.Id, areaId),
                SeriesOf,
                (columns, series) => columns.AreaIdOf(series)
            ));

    private static int[] SeriesOf(ObservationColumns columns, Indicator indicator)
    {
        var (start, end) = columns.SeriesOfIndicator(indicator.Id);
        return [.. Enumerable.Range(start, end - start)];
    }

    private static IQueryable<Observation> Latest(IQueryable<Observation> rows, IResolveFieldContext context)
    {
        var all = context.Rows().Values();
        return rows.Where(o =>
            o.Value != null
            && !all.Any(later =>
                later.Value != null
                && later.IndicatorId == o.IndicatorId
                && later.AreaId == o.AreaId
                && later.Year > o.Year
            )
        );
    }

    private static IDataLoaderResult<IEnumerable<Series>?> Load(
        IResolveFieldContext context,
        string purpose,
        int parentId,
        Func<IReadOnlyList<int>, CancellationToken, Task<SeriesRequest>> request,
        Func<Series, int> parentOf
    )
    {
        var db = context.Db();
        return context
            .Loaders()
            .GetLists<int, Series>(
                (purpose, context.FieldAst.Arguments),
                async (parentIds, token) => [.. await (await request(parentIds, token)).ReadAsync(db, token)],
                parentOf
            )
            .Load(parentId);
    }
}
