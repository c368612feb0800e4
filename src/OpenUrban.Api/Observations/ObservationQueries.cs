using GraphQL;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;
using OpenUrban.Api.Areas;
using OpenUrban.Api.Releases;
using OpenUrban.Api.Series;
using OpenUrban.Data.Observations;
using OpenUrban.GraphQL;
using OpenUrban.GraphQL.Execution;
using OpenUrban.GraphQL.Filtering;
using OpenUrban.GraphQL.Paging;
using OpenUrban.GraphQL.State;

namespace OpenUrban.Api.Observations;

internal sealed class ObservationQueries(ConnectionTypes connections) : IRootFields
{
    public void AddTo(ObjectGraphType query)
    {
        var connection = ObservationType.Connection(
            "observations",
            "The values of all series as flat rows, one a year, by indicator, area and year: for tables and dashboards."
        );
        var observations = connection.AddTo(query, connections);
        observations.WriteWith<Root>(selection =>
        {
            var clocks = selection.Bind(Clocks.Read, ["asOf", "release"]);
            var where = selection.Bind(context => context.GetArgument<object?>("where") as Criterion, ["where"]);
            var slot = (object)selection.NewSlot();
            return connection.WriteTable<ObservationRow>(
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
                },
                writer => Stored(writer, clocks.Get(writer), where.Get(writer), slot),
                (writer, found) => RowsOf(writer, clocks.Get(writer), found)
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
                "Codes of areas, groups of areas among them. Without them, all areas that have values of their own."
            )
            .Argument<StringGraphType>("areaGroup", SeriesFields.AreaGroup)
            .Argument<AreaKindType>("areaKind", "Only areas of this kind.")
            .FieldType;
        SeriesRequest.AddYearArguments(series);
        SeriesSizes.Root.AddTo(series);
        series.WriteWith<Root>(selection => new SeriesWriter(selection));
    }

    /// <summary>The rows in the database; null where the release that is asked has them in memory, or is not here yet.</summary>
    private static Func<IRowSource, IQueryable<Observation>>? Stored(
        OperationWriter writer,
        Clocks clocks,
        Criterion? criterion,
        object slot
    )
    {
        if (writer.Snapshot(clocks.Release) is not { Observations.IsWhole: false } release)
        {
            return null;
        }

        var number = release.Release.Number;
        if (clocks.AsOf is not null && writer.Receipt is { } receipt)
        {
            var ask = new StoredAsk<int>(slot, Key: null)
            {
                Read = (rows, token) => CountUndatedAsync((StoredRows)rows, clocks, number, criterion, token),
            };
            receipt.Note(new UndatedValues(slot, writer.Asks.TryGet(ask, out var count) ? count : 0));
        }

        return rows => (clocks with { Release = ((StoredRows)rows).Unmarked(number) }).Values(rows.Of<Observation>());
    }

    private static Task<int> CountUndatedAsync(
        StoredRows rows,
        Clocks clocks,
        int release,
        Criterion? criterion,
        CancellationToken cancellationToken
    )
    {
        var undated = (clocks with { Release = rows.Unmarked(release) }).Undated(rows.Of<Observation>());
        return (criterion is null ? undated : undated.Where(criterion.On<Observation>()))
            .Select(o => new
            {
                o.IndicatorId,
                o.AreaId,
                o.Year,
            })
            .Distinct()
            .CountAsync(cancellationToken);
    }

    /// <summary>Rows that were found in the database, with all that their series have; null where those are not here yet.</summary>
    private static List<ObservationRow>? RowsOf(OperationWriter writer, Clocks clocks, IReadOnlyList<Observation> found)
    {
        var release = writer.Snapshot(clocks.Release)!;
        var columns = release.Observations;
        var dated = new DatedRelease(release, clocks.AsOf);
        var (rows, hasAll) = (new List<ObservationRow>(found.Count), true);
        foreach (var one in found)
        {
            var series = columns.FindSeries(one.IndicatorId, one.AreaId);
            hasAll &= writer.Has(release, series);
            if (hasAll)
            {
                var row = columns.FindRow(series, one.Year);
                rows.Add(new ObservationRow(dated, series, clocks.AsOf is { } day ? columns.VersionOn(day, row) : row));
            }
        }

        return hasAll ? rows : null;
    }
}
