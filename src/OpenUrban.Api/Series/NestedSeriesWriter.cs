using GraphQL;
using OpenUrban.Data;
using OpenUrban.Data.Areas;
using OpenUrban.Data.Snapshots;
using OpenUrban.GraphQL.Execution;
using OpenUrban.Statistics.Transforms;

namespace OpenUrban.Api.Series;

/// <summary>Writes the field series of an area or an indicator.</summary>
/// <typeparam name="TSource">The object that has the field.</typeparam>
/// <typeparam name="TOther">What its argument names.</typeparam>
/// <param name="selection">One use of the field.</param>
/// <param name="argument">The argument with codes.</param>
/// <param name="find">The series of an object and what a code names; -1 when there is none.</param>
/// <param name="all">All series of an object.</param>
internal sealed class NestedSeriesWriter<TSource, TOther>(
    FieldSelection selection,
    string argument,
    Func<ObservationColumns, TSource, int, int> find,
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

        var columns = release.Observations;
        var inputs =
            request.Transform == Transform.Level
                ? null
                : operation.GetOrAdd(inputsSlot, _ => new MemoryInputs(operation, release, request));
        var found = new List<SeriesRows>();

        // By key.
        var series = codes.Ids(operation) is { } ids
            ? ids.Order().Select(id => find(columns, source, id))
            : all(columns, source);
        foreach (var one in series)
        {
            operation.Step();
            if (one >= 0)
            {
                SnapshotSeries.NoteUndated(operation, release, request, one);
            }

            if (one >= 0 && SnapshotSeries.Read(operation, release, request, one) is { } rows)
            {
                SnapshotSeries.Count(operation, slot, rows.Count, request.MaximumObservations);
                rows.Transformed = inputs?.TransformOf(rows);
                found.Add(rows);
            }
        }

        writer.Write(operation, found);
    }
}
