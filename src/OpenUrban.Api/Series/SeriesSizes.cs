using OpenUrban.Api.Releases;
using OpenUrban.Data;
using OpenUrban.Data.Areas;
using OpenUrban.Data.Indicators;
using OpenUrban.Data.Search;
using OpenUrban.Data.Snapshots;
using OpenUrban.Data.Sources;
using OpenUrban.GraphQL.Limits;
using OpenUrban.Statistics.Transforms;

namespace OpenUrban.Api.Series;

/// <summary>
/// How many series and values fields give, for the cost of an operation: at the root what the release has, below it what it has at
/// most. Earlier releases and days have no more, but for what was removed since.
/// </summary>
internal static class SeriesSizes
{
    private const double UsualAreas = 16;
    private const double UsualIndicators = 50;
    private const double UsualYears = 30;
    private const double UsualSources = 4;
    private const double MostYears = 300;

    /// <summary>Series at the root.</summary>
    public static ListSize Root { get; } = new(MeasureRoot, ListItems.Different);

    /// <summary>Series of an indicator.</summary>
    public static ListSize OfIndicator { get; } = new(MeasureOfIndicator, ListItems.Owned);

    /// <summary>Series of an area.</summary>
    public static ListSize OfArea { get; } = new(MeasureOfArea, ListItems.Owned);

    /// <summary>A series that is named by a text that is searched for: a few of the rows of a page have one.</summary>
    public static ListSize Named { get; } =
        new(
            place => new ListExtent(
                Math.Min(1, SearchIndex.MaximumSeries / place.Objects),
                SeriesLengths.Of(place.State) is { } lengths
                    ? lengths.Rows.Average(SearchIndex.MaximumSeries, Width(place, lengths))
                    : UsualYears
            ),
            ListItems.Owned
        );

    /// <summary>Sources of a series, and of what its transform has read.</summary>
    public static ListSize Sources { get; } =
        OrAllOf<Source>(ListSize.Of(SeriesLengths.Sources, UsualSources), UsualSources * 10);

    /// <summary>Breaks of a series, and of what its transform has read.</summary>
    public static ListSize Breaks { get; } =
        OrAllOf<SeriesBreak>(ListSize.Of(SeriesLengths.Breaks, usual: 1), usualOfAll: 10);

    /// <summary>Notes on a value.</summary>
    public static ListSize Notes { get; } = ListSize.Of(SeriesLengths.Notes, usual: 1);

    /// <summary>Publications of a value: mostly one.</summary>
    public static ListSize Revisions { get; } = OneAnd(ListSize.Of(SeriesLengths.Revisions, usual: 1));

    /// <summary>Values that a point was computed from: of a rank those of all areas, else two at most, and twice as many of two years.</summary>
    public static ListSize Inputs { get; } =
        new(
            place =>
            {
                var series = place.Parent?.Parent;
                var reads = series is null ? OperandKinds.None : Reads(series);
                var years = reads.HasFlag(OperandKinds.EarlierYears) ? 2 : 1;
                var members = reads == OperandKinds.None && series is not null ? GroupSizes.Largest(series) : 0;
                return new ListExtent(
                    // Those of its members, and their weights.
                    members > 0
                        ? 2 * members
                    : reads.HasFlag(OperandKinds.Peers) ? years * (SeriesLengths.Of(place.State)?.Peers ?? UsualAreas)
                    : reads.HasFlag(OperandKinds.Parent) ? 2 * years
                    : 2
                );
            },
            ListItems.Different
        );

    private static ListExtent MeasureRoot(FieldPlace place)
    {
        var arguments = place.Arguments;
        var (indicators, areas) = (arguments.Texts("indicators") ?? [], arguments.Texts("areas"));
        if ((place.State as ReleaseState)?.Snapshot is not { Observations: var columns } release)
        {
            return new ListExtent(indicators.Count * (areas?.Count ?? UsualAreas), Width(place, null));
        }

        if (indicators.Count > SeriesRequest.MaximumCodes || areas?.Count > SeriesRequest.MaximumCodes)
        {
            // Refused when it is read.
            return new ListExtent(1, 1);
        }

        var (kind, from, to) = (KindOf(arguments), arguments.Int("from"), arguments.Int("to"));
        var areaIds = GroupSizes.Areas(release, arguments);
        var (items, rows) = (0L, 0L);
        foreach (var indicator in Ids<Indicator>(release, indicators))
        {
            if (areaIds is not null)
            {
                foreach (var area in areaIds)
                {
                    AddArea(indicator, area);
                }

                continue;
            }

            var (start, end) = columns.SeriesOfIndicator(indicator);
            for (var series = start; series < end; series++)
            {
                Add(series);
            }
        }

        return new ListExtent(items, items == 0 ? 0 : (double)rows / items);

        // What is computed of the values of members costs as they do.
        void AddArea(int indicator, int area)
        {
            if (release.ById<Area>(area)! is not { Kind: AreaKind.Group } group)
            {
                Add(columns.FindSeries(indicator, area));
                return;
            }

            var length = group
                .Members.Select(member => columns.FindSeries(indicator, member.AreaId))
                .Where(series => series >= 0)
                .Sum(series => RowsOf(columns, series, from, to));
            if (length > 0 && kind is null or AreaKind.Group)
            {
                items++;
                rows += length;
            }
        }

        void Add(int series)
        {
            if (series < 0 || (kind is not null && release.ById<Area>(columns.AreaIdOf(series))!.Kind != kind))
            {
                return;
            }

            var length = RowsOf(columns, series, from, to);
            if (length > 0)
            {
                items++;
                rows += length;
            }
        }
    }

    /// <summary>Rows of a series in the years asked for; at most so many where the rows are in the database.</summary>
    private static int RowsOf(ObservationColumns columns, int series, long? from, long? to)
    {
        if (columns.Has(series))
        {
            var (start, end) = (columns.StartOf(series), columns.EndOf(series));
            start = from is { } first ? columns.FirstRowFrom(start, end, Year(first)) : start;
            end = to is { } last ? columns.FirstRowFrom(start, end, Year(last) + 1) : end;
            return end - start;
        }

        var extent = columns.Index[series];
        var years =
            Math.Min(extent.LastYear, Year(to ?? extent.LastYear))
            - Math.Max(extent.FirstYear, Year(from ?? extent.FirstYear))
            + 1;
        return Math.Min(extent.Rows, years);
    }

    private static ListExtent MeasureOfIndicator(FieldPlace place)
    {
        var codes = place.Arguments.Texts("areas");
        if (SeriesLengths.Of(place.State) is not { } lengths)
        {
            return new ListExtent(codes?.Count ?? UsualAreas, Width(place, null));
        }

        if (codes?.Count > SeriesRequest.MaximumCodes)
        {
            // Refused when it is read.
            return new ListExtent(1, 1);
        }

        var kind = KindOf(place.Arguments);
        var items = lengths.OfIndicatorsFor(kind).Average(place.Objects);
        var rows = lengths.RowsOfKind(kind);
        if (GroupSizes.Areas(SnapshotOf(place), place.Arguments) is { } named)
        {
            var ids = GroupSizes.Expand(SnapshotOf(place), named);
            rows = lengths.RowsOfAreas(ids.Distinct());
            items = ids.Count > named.Count ? ids.Count : Math.Min(items, ids.Count);
        }

        return new ListExtent(items, rows.Average(place.Objects * items, Width(place, lengths)));
    }

    private static ListExtent MeasureOfArea(FieldPlace place)
    {
        var codes = place.Arguments.Texts("indicators");
        if (SeriesLengths.Of(place.State) is not { } lengths)
        {
            return new ListExtent(codes?.Count ?? UsualIndicators, Width(place, null));
        }

        var items = lengths.OfAreas.Average(place.Objects);
        var rows = lengths.Rows;
        if (codes is not null && codes.Count <= SeriesRequest.MaximumCodes)
        {
            var ids = Ids<Indicator>(SnapshotOf(place), codes);
            rows = lengths.RowsOfIndicators(ids);
            items = Math.Min(items, ids.Count);
        }

        // What is computed of the values of members costs as they do.
        var years = rows.Average(place.Objects * items, Width(place, lengths));
        return new ListExtent(items, years * Math.Max(1, GroupSizes.Largest(place)));
    }

    /// <summary>Years that are asked for, as far as there are any.</summary>
    private static double Width(FieldPlace place, SeriesLengths? lengths)
    {
        var (from, to) = (place.Arguments.Int("from"), place.Arguments.Int("to"));
        if (lengths is not null)
        {
            return Math.Max(0, (to ?? lengths.LastYear) - (double)(from ?? lengths.FirstYear) + 1);
        }

        return from is null || to is null ? UsualYears : Math.Clamp(to.Value - (double)from.Value + 1, 0, MostYears);
    }

    private static ListSize OneAnd(ListSize others) =>
        new(place => new ListExtent(1 + others.Measure(place).Items), ListItems.Owned);

    /// <summary>What a series has of its own; all that there is where its transform reads other series.</summary>
    private static ListSize OrAllOf<TEntity>(ListSize own, double usualOfAll)
        where TEntity : class =>
        new(
            place =>
                place.Parent is { } series
                && (
                    GroupSizes.Largest(series) > 0
                    || (Reads(series) & ~(OperandKinds.EarlierYears | OperandKinds.BaseYear)) != OperandKinds.None
                )
                    ? new ListExtent((place.State as ReleaseState)?.Snapshot?.All<TEntity>().Count ?? usualOfAll)
                    : own.Measure(place),
            ListItems.Different
        );

    private static OperandKinds Reads(FieldPlace series) =>
        EnumOf<Transform>(series.Arguments.Text("transform")) is { } transform
            ? TransformTable.Get(transform).Reads
            : OperandKinds.None;

    public static AreaKind? KindOf(FieldArguments arguments) => EnumOf<AreaKind>(arguments.Text("areaKind"));

    /// <summary>The value of a name as the schema has it: PER_CAPITA is PerCapita.</summary>
    private static TEnum? EnumOf<TEnum>(string? name)
        where TEnum : struct, Enum =>
        name is not null
        && Enum.TryParse<TEnum>(name.Replace("_", "", StringComparison.Ordinal), ignoreCase: true, out var value)
        && Enum.IsDefined(value)
            ? value
            : null;

    private static ReleaseSnapshot SnapshotOf(FieldPlace place) => ((ReleaseState)place.State!).Snapshot!;

    private static List<int> Ids<TEntity>(ReleaseSnapshot release, IEnumerable<string> codes)
        where TEntity : class, IEntity =>
        [.. codes.Select(code => release.ByCode<TEntity>(code)?.Id).OfType<int>().Distinct()];

    private static int Year(long year) => (int)Math.Clamp(year, -1_000_000, 1_000_000);
}
