using GraphQL;
using OpenUrban.Api.Areas;
using OpenUrban.Data.Areas;
using OpenUrban.Data.Indicators;
using OpenUrban.GraphQL.Execution;

namespace OpenUrban.Api.Series;

/// <summary>Writes the root field series.</summary>
internal sealed class SeriesWriter(FieldSelection selection) : FieldWriter<Root>
{
    private readonly ValueWriter<SeriesRows> item = selection.ItemWriter<SeriesRows>();
    private readonly BoundArgument<SeriesRequest> years = selection.Bind(context =>
        SeriesRequest.ReadYears(context) with
        {
            AreaKind = context.GetArgument<AreaKind?>("areaKind"),
        }
    );
    private readonly BoundArgument<List<string>> indicators = selection.Bind(
        context => context.GetArgument<List<string>>("indicators"),
        ["indicators"]
    );
    private readonly CodeArgument<Area> areas = new(selection, "areas");
    private readonly int slot = selection.NewSlot();
    private readonly int inputsSlot = selection.NewSlot();

    public override void Write(OperationWriter operation, Root source)
    {
        operation.Raw((byte)'[');
        var found = Read(operation);
        for (var i = 0; i < found.Count; i++)
        {
            if (i > 0)
            {
                operation.Raw((byte)',');
            }

            operation.Item(i, item, found[i]);
            operation.EndRow();
        }

        operation.Raw((byte)']');
    }

    private List<SeriesRows> Read(OperationWriter operation)
    {
        var request = years.Get(operation);
        if (operation.Snapshot(request.Release) is not { } release)
        {
            return [];
        }

        var reading = new SeriesReading(operation, release, request, inputsSlot);
        var columns = release.Observations;
        var areaIds = areas.Ids(operation);
        if (areaIds is null && request.AreaKind == AreaKind.Group)
        {
            areaIds = GroupMembers.Groups(release);
        }

        var found = new List<SeriesRows>();
        foreach (var indicatorId in SnapshotSeries.Find<Indicator>(operation, indicators.Get(operation), "indicators")!)
        {
            if (areaIds is null)
            {
                // Areas that were not named come by key.
                var (start, end) = columns.SeriesOfIndicator(indicatorId);
                for (var series = start; series < end; series++)
                {
                    Add(reading.Read(series));
                }
            }
            else
            {
                foreach (var areaId in areaIds)
                {
                    Add(reading.Read(indicatorId, areaId));
                }
            }
        }

        return found;

        void Add(SeriesRows? rows)
        {
            if (rows is not null)
            {
                SnapshotSeries.Count(operation, slot, rows.ReadCount, request.MaximumObservations);
                found.Add(rows);
            }
        }
    }
}
