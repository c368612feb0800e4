using GraphQL;
using OpenUrban.Data.Areas;
using OpenUrban.Data.Indicators;
using OpenUrban.GraphQL.Execution;
using OpenUrban.Statistics.Transforms;

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
    private readonly BoundArgument<List<string>?> areas = selection.Bind(
        context => context.GetArgument<List<string>?>("areas"),
        ["areas"]
    );
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

        var columns = release.Observations;
        var inputs =
            request.Transform == Transform.Level
                ? null
                : operation.GetOrAdd(inputsSlot, _ => new MemoryInputs(operation, release, request));
        var areaIds = SnapshotSeries.Find<Area>(operation, areas.Get(operation), "areas");
        var found = new List<SeriesRows>();
        foreach (var indicatorId in SnapshotSeries.Find<Indicator>(operation, indicators.Get(operation), "indicators")!)
        {
            if (areaIds is null)
            {
                // Areas that were not named come by key.
                var (start, end) = columns.SeriesOfIndicator(indicatorId);
                for (var series = start; series < end; series++)
                {
                    Add(series);
                }
            }
            else
            {
                foreach (var areaId in areaIds)
                {
                    Add(columns.FindSeries(indicatorId, areaId));
                }
            }
        }

        return found;

        void Add(int series)
        {
            operation.Step();
            if (series >= 0)
            {
                SnapshotSeries.NoteUndated(operation, release, request, series);
            }

            if (series >= 0 && SnapshotSeries.Read(operation, release, request, series) is { } rows)
            {
                SnapshotSeries.Count(operation, slot, rows.Count, request.MaximumObservations);
                rows.Transformed = inputs?.TransformOf(rows);
                found.Add(rows);
            }
        }
    }
}
