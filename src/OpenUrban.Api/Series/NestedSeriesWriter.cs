using GraphQL;
using OpenUrban.Api.Areas;
using OpenUrban.Data;
using OpenUrban.Data.Areas;
using OpenUrban.Data.Snapshots;
using OpenUrban.GraphQL.Execution;

namespace OpenUrban.Api.Series;

/// <summary>Writes the field series of an area or an indicator.</summary>
/// <typeparam name="TSource">The object that has the field.</typeparam>
/// <typeparam name="TOther">What its argument names.</typeparam>
/// <param name="selection">One use of the field.</param>
/// <param name="argument">The argument with codes.</param>
/// <param name="keyOf">The indicator and the area of the series of an object and what a code names.</param>
/// <param name="all">All series of an object.</param>
internal sealed class NestedSeriesWriter<TSource, TOther>(
    FieldSelection selection,
    string argument,
    Func<TSource, int, (int IndicatorId, int AreaId)> keyOf,
    Func<ObservationColumns, TSource, int[]> all
) : FieldWriter<TSource>
    where TOther : class, INamedEntity
{
    private readonly ValueWriter<IEnumerable<SeriesRows>> writer = selection.Writer<IEnumerable<SeriesRows>>();
    private readonly BoundArgument<SeriesRequest> years = selection.Bind(context =>
        SeriesRequest.ReadYears(context) with
        {
            AreaKind = selection.Definition.Arguments!.Find("areaKind") is null
                ? null
                : context.GetArgument<AreaKind?>("areaKind"),
        }
    );
    private readonly CodeArgument<TOther> codes = new(selection, argument);
    private readonly int slot = selection.NewSlot();
    private readonly int inputsSlot = selection.NewSlot();

    public override void Write(OperationWriter operation, TSource source)
    {
        var request = years.Get(operation);
        if (operation.Snapshot(request.Release) is not { } release)
        {
            writer.Write(operation, []);
            return;
        }

        var reading = new SeriesReading(operation, release, request, inputsSlot);
        var found = new List<SeriesRows>();
        if (codes.Ids(operation) is { } ids)
        {
            // By key.
            foreach (var id in ids.Order())
            {
                var (indicatorId, areaId) = keyOf(source, id);
                Add(reading.Read(indicatorId, areaId));
            }
        }
        else if (request.AreaKind == AreaKind.Group)
        {
            foreach (var group in GroupMembers.Groups(release).Order())
            {
                var (indicatorId, areaId) = keyOf(source, group);
                Add(reading.Read(indicatorId, areaId));
            }
        }
        else
        {
            foreach (var series in all(release.Observations, source))
            {
                Add(reading.Read(series));
            }
        }

        writer.Write(operation, found);

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
