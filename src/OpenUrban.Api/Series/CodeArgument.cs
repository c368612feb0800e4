using GraphQL;
using OpenUrban.Data;
using OpenUrban.GraphQL.Execution;
using OpenUrban.GraphQL.Paging;

namespace OpenUrban.Api.Series;

/// <summary>An argument with a list of codes, and the keys that they stand for, found once an execution.</summary>
internal sealed class CodeArgument<TEntity>(FieldSelection selection, string argument)
    where TEntity : class, INamedEntity
{
    private readonly BoundArgument<List<string>?> codes = selection.Bind(
        context => context.GetArgument<List<string>?>(argument),
        [argument]
    );
    private readonly int slot = selection.NewSlot();
    private readonly int slotByCode = selection.NewSlot();

    /// <summary>The keys, in the order of the argument; null without it.</summary>
    public IReadOnlyList<int>? Ids(OperationWriter writer) =>
        codes.Get(writer) is { } given
            ? writer.GetOrAdd(slot, operation => SnapshotSeries.Find<TEntity>(operation, given, argument)!)
            : null;

    /// <summary>The keys, in the order of their codes; null without the argument.</summary>
    public IReadOnlyList<int>? IdsByCode(OperationWriter writer) =>
        codes.Get(writer) is { } given
            ? writer.GetOrAdd(
                slotByCode,
                operation => SnapshotSeries.Find<TEntity>(operation, [.. given.Order(CodePoints.Order)], argument)!
            )
            : null;
}
