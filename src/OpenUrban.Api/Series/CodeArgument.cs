using GraphQL;
using OpenUrban.Api.Areas;
using OpenUrban.Data;
using OpenUrban.Data.Areas;
using OpenUrban.GraphQL.Errors;
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
    private readonly BoundArgument<string?> group = selection.Definition.Arguments!.Find("areaGroup") is null
        ? new BoundArgument<string?>(null)
        : selection.Bind(context => context.GetArgument<string?>("areaGroup"), ["areaGroup"]);
    private readonly int slot = selection.NewSlot();
    private readonly int slotByCode = selection.NewSlot();

    /// <summary>The keys, in the order of the argument; null without it.</summary>
    public IReadOnlyList<int>? Ids(OperationWriter writer) =>
        group.Get(writer) is { } named ? writer.GetOrAdd(slot, operation => Members(operation, named))
        : codes.Get(writer) is { } given
            ? writer.GetOrAdd(slot, operation => SnapshotSeries.Find<TEntity>(operation, given, argument)!)
        : null;

    /// <summary>The keys, in the order of their codes; null without the argument.</summary>
    public IReadOnlyList<int>? IdsByCode(OperationWriter writer) =>
        group.Get(writer) is { } named ? writer.GetOrAdd(slotByCode, operation => Members(operation, named))
        : codes.Get(writer) is { } given
            ? writer.GetOrAdd(
                slotByCode,
                operation => SnapshotSeries.Find<TEntity>(operation, [.. given.Order(CodePoints.Order)], argument)!
            )
        : null;

    /// <exception cref="RequestError">There is no such group, or areas are named as well.</exception>
    private IReadOnlyList<int> Members(OperationWriter writer, string named) =>
        codes.Get(writer) is null
            ? GroupMembers.OfNamed(
                writer.Snapshot(),
                SnapshotSeries.Find<Area>(writer, [named], "areaGroup")![0],
                "areaGroup"
            )
            : throw new RequestError(
                ErrorCode.InvalidArgument,
                $"{argument} and areaGroup both say which areas. Leave one of them out."
            );
}
