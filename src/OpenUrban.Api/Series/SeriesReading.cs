using OpenUrban.Data.Areas;
using OpenUrban.Data.Snapshots;
using OpenUrban.GraphQL.Execution;
using OpenUrban.Statistics.Transforms;

namespace OpenUrban.Api.Series;

/// <summary>Reads the series of one use of a field, with what its transform makes of them: stored ones, and those of groups of areas.</summary>
/// <param name="writer">The execution.</param>
/// <param name="release">The release.</param>
/// <param name="request">What is asked for.</param>
/// <param name="inputsSlot">Where the execution keeps what transforms have read.</param>
internal sealed class SeriesReading(
    OperationWriter writer,
    ReleaseSnapshot release,
    SeriesRequest request,
    int inputsSlot
)
{
    private MemoryInputs Inputs => writer.GetOrAdd(inputsSlot, _ => new MemoryInputs(writer, release, request));

    /// <summary>The part of a series that is asked for; null when there is nothing of it, or it is not here yet, which is noted.</summary>
    public SeriesRows? Read(int series)
    {
        writer.Step();
        if (series < 0)
        {
            return null;
        }

        SnapshotSeries.NoteUndated(writer, release, request, series);
        var rows = SnapshotSeries.Read(writer, release, request, series);
        if (rows is not null && request.Transform != Transform.Level)
        {
            Inputs.Transform(rows);
        }

        return rows;
    }

    /// <inheritdoc cref="Read(int)" />
    public SeriesRows? Read(int indicatorId, int areaId)
    {
        var area = release.ById<Area>(areaId)!;
        if (area.Kind != AreaKind.Group)
        {
            return Read(release.Observations.FindSeries(indicatorId, areaId));
        }

        if (request.AreaKind is not null and not AreaKind.Group)
        {
            return null;
        }

        foreach (var member in Areas.GroupMembers.Of(area))
        {
            writer.Step();
            if (release.Observations.FindSeries(indicatorId, member) is >= 0 and var series)
            {
                SnapshotSeries.NoteUndated(writer, release, request with { AreaKind = null }, series);
            }
        }

        return Inputs.Group(indicatorId, area);
    }
}
