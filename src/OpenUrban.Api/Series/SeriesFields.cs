using GraphQL.Types;
using OpenUrban.Api.Areas;
using OpenUrban.Api.Observations;
using OpenUrban.Data.Areas;
using OpenUrban.Data.Indicators;
using OpenUrban.Data.Snapshots;
using OpenUrban.GraphQL.Execution;
using OpenUrban.GraphQL.Limits;

namespace OpenUrban.Api.Series;

/// <summary>The fields series and latest of areas and indicators.</summary>
internal static class SeriesFields
{
    /// <summary>What the argument areaGroup is.</summary>
    public const string AreaGroup = "Only the members of the group of areas with this code; not together with areas.";

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
            .FieldType;
        SeriesRequest.AddYearArguments(field);
        field.WriteWith<Area>(selection => new NestedSeriesWriter<Area, Indicator>(
            selection,
            "indicators",
            (area, indicatorId) => (indicatorId, area.Id),
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
                "Codes of areas, groups of areas among them. Without them, all areas that have values of their own."
            )
            .Argument<StringGraphType>("areaGroup", AreaGroup)
            .Argument<AreaKindType>("areaKind", "Only areas of this kind.")
            .FieldType;
        SeriesRequest.AddYearArguments(field);
        field.WriteWith<Indicator>(selection => new NestedSeriesWriter<Indicator, Area>(
            selection,
            "areas",
            (indicator, areaId) => (indicator.Id, areaId),
            SeriesOf
        ));
    }

    public static void AddLatestOfArea(ComplexGraphType<Area> type) =>
        type.Field<NonNullGraphType<ListGraphType<NonNullGraphType<ObservationType>>>>("latest")
            .Description(
                "The last value that is not missing of each of these indicators. Indicators without one are left out; a group of areas has none, as its values are computed."
            )
            .Sized(SeriesSizes.OfArea)
            .Argument<ListGraphType<NonNullGraphType<StringGraphType>>>(
                "indicators",
                "Codes of indicators. Without them, all indicators."
            )
            .FieldType.WriteWith<Area>(selection => new LatestWriter<Area, Indicator>(
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
            .Argument<StringGraphType>("areaGroup", AreaGroup)
            .Argument<AreaKindType>("areaKind", "Only areas of this kind.")
            .FieldType.WriteWith<Indicator>(selection => new LatestWriter<Indicator, Area>(
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
}
