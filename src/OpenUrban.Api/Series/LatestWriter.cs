using GraphQL;
using OpenUrban.Api.Observations;
using OpenUrban.Data;
using OpenUrban.Data.Areas;
using OpenUrban.Data.Snapshots;
using OpenUrban.GraphQL.Execution;
using OpenUrban.GraphQL.Paging;

namespace OpenUrban.Api.Series;

/// <summary>Writes the field latest of an area or an indicator.</summary>
/// <typeparam name="TSource">The object that has the field.</typeparam>
/// <typeparam name="TOther">What its argument names, by whose code the values are ordered.</typeparam>
/// <param name="selection">One use of the field.</param>
/// <param name="argument">The argument with codes.</param>
/// <param name="find">The series of an object and what a code names; -1 when there is none.</param>
/// <param name="all">All series of an object.</param>
/// <param name="otherOf">The key of the other side of a series.</param>
internal sealed class LatestWriter<TSource, TOther>(
    FieldSelection selection,
    string argument,
    Func<ObservationColumns, TSource, int, int> find,
    Func<ObservationColumns, TSource, int[]> all,
    Func<ObservationColumns, int, int> otherOf
) : FieldWriter<TSource>
    where TOther : class, INamedEntity
{
    private readonly ValueWriter<IReadOnlyList<ObservationRow>> writer = selection.Writer<
        IReadOnlyList<ObservationRow>
    >();
    private readonly BoundArgument<AreaKind?> areaKind = selection.Definition.Arguments!.Find("areaKind") is null
        ? new(null)
        : selection.Bind(context => context.GetArgument<AreaKind?>("areaKind"), ["areaKind"]);
    private readonly CodeArgument<TOther> codes = new(selection, argument);

    public override void Write(OperationWriter operation, TSource source)
    {
        var (release, kind) = (operation.Snapshot(), areaKind.Get(operation));
        var columns = release.Observations;
        var known = new DatedRelease(release);
        var found = new List<ObservationRow>();
        if (codes.IdsByCode(operation) is { } ids)
        {
            foreach (var id in ids)
            {
                Add(find(columns, source, id));
            }
        }
        else
        {
            var ranks = operation.State.GetOrAdd(
                (typeof(TOther), nameof(LatestWriter<,>)),
                _ => Ranks(release.All<TOther>())
            );
            foreach (var series in all(columns, source).OrderBy(s => ranks[otherOf(columns, s)]))
            {
                Add(series);
            }
        }

        writer.Write(operation, found);

        void Add(int series)
        {
            operation.Step();
            if (series < 0 || (kind is not null && release.ById<Area>(columns.AreaIdOf(series))!.Kind != kind))
            {
                return;
            }

            var row = operation.Has(release, series) ? columns.LastPresentOf(series) : -1;
            if (row >= 0)
            {
                found.Add(new ObservationRow(known, series, row));
            }
        }
    }

    /// <summary>The place of each entity in the order of codes, by key.</summary>
    private static Dictionary<int, int> Ranks(IEnumerable<TOther> entities) =>
        entities
            .OrderBy(e => e.Code, CodePoints.Order)
            .Select((entity, rank) => (entity.Id, rank))
            .ToDictionary(e => e.Id, e => e.rank);
}
