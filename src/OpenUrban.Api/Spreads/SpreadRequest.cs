using GraphQL;
using OpenUrban.Api.Areas;
using OpenUrban.Api.Observations;
using OpenUrban.Api.Series;
using OpenUrban.Data.Areas;
using OpenUrban.Data.Indicators;
using OpenUrban.Data.Snapshots;
using OpenUrban.GraphQL.Errors;
using OpenUrban.GraphQL.Execution;
using OpenUrban.GraphQL.Paging;

namespace OpenUrban.Api.Spreads;

/// <summary>The arguments of the field spread.</summary>
internal sealed record SpreadRequest(
    string Indicator,
    AreaKind? AreaKind,
    string? AreaGroup,
    int Year,
    string? Weight,
    Clocks Clocks
)
{
    /// <exception cref="RequestError">The arguments cannot be.</exception>
    public static SpreadRequest Read(IResolveFieldContext context)
    {
        var request = new SpreadRequest(
            context.GetArgument<string>("indicator"),
            context.GetArgument<AreaKind?>("areaKind"),
            context.GetArgument<string?>("areaGroup"),
            context.GetArgument<int>("year"),
            context.GetArgument<string?>("weight"),
            Clocks.Read(context)
        );
        return request switch
        {
            { AreaKind: null, AreaGroup: null } => throw new RequestError(
                ErrorCode.InvalidArgument,
                "A spread is over areas: say areaKind, for example DISTRICT, or areaGroup, the code of a group."
            ),
            { AreaKind: Data.Areas.AreaKind.Group } => throw new RequestError(
                ErrorCode.InvalidArgument,
                "areaKind is GROUP: groups have areas in common, so that a spread over them means nothing. Say areaGroup, the code of a group, for a spread over its members."
            ),
            _ => request,
        };
    }

    /// <summary>Null where the release is not here yet, which is noted.</summary>
    /// <exception cref="RequestError">A code is unknown.</exception>
    public AreaSpread? Compute(OperationWriter writer)
    {
        if (writer.Snapshot(Clocks.Release) is not { } release)
        {
            return null;
        }

        var indicator = release.ById<Indicator>(Id<Indicator>(writer, Indicator, "indicator"))!;
        var weight = Weight is null ? (int?)null : Id<Indicator>(writer, Weight, "weight");
        var (observations, missing) = (new List<ObservationRow>(), new List<Area>());
        foreach (var area in Areas(writer, release))
        {
            if (Find(writer, release, indicator.Id, area.Id) is { } row)
            {
                observations.Add(row);
            }
            else
            {
                missing.Add(area);
            }
        }

        var (weights, missingWeights) = (new List<ObservationRow>(), new List<Area>());
        foreach (var area in weight is null ? [] : observations.Select(o => o.Area!))
        {
            if (Find(writer, release, weight!.Value, area.Id) is { } row)
            {
                weights.Add(row);
            }
            else
            {
                missingWeights.Add(area);
            }
        }

        return new AreaSpread
        {
            Indicator = indicator,
            Unit = release.ById<Unit>(indicator.UnitId)!,
            Year = Year,
            Observations = observations,
            Missing = missing,
            Weights = weights,
            MissingWeights = missingWeights,
        };
    }

    private static int Id<TEntity>(OperationWriter writer, string code, string argument)
        where TEntity : class, Data.INamedEntity => SnapshotSeries.Find<TEntity>(writer, [code], argument)![0];

    /// <summary>In the order of their codes.</summary>
    private IEnumerable<Area> Areas(OperationWriter writer, ReleaseSnapshot release) =>
        AreaGroup is null
            ? release.All<Area>().Where(a => a.Kind == AreaKind).OrderBy(a => a.Code, CodePoints.Order)
            : GroupMembers
                .OfNamed(release, Id<Area>(writer, AreaGroup, "areaGroup"), "areaGroup")
                .Select(id => release.ById<Area>(id)!)
                .Where(a => AreaKind is null || a.Kind == AreaKind);

    /// <summary>The value of the year; null when there is none, or it is not here yet, which is noted.</summary>
    private ObservationRow? Find(OperationWriter writer, ReleaseSnapshot release, int indicatorId, int areaId)
    {
        writer.Step();
        var series = release.Observations.FindSeries(indicatorId, areaId);
        if (series < 0)
        {
            return null;
        }

        var request = SeriesRequest.All with { From = Year, To = Year, AsOf = Clocks.AsOf };
        SnapshotSeries.NoteUndated(writer, release, request, series);
        return SnapshotSeries.Read(writer, release, request, series)?.Latest;
    }
}
