using GraphQL.Types;
using OpenUrban.Data.Releases;
using OpenUrban.GraphQL.Execution;
using OpenUrban.GraphQL.Paging;

namespace OpenUrban.Api.Releases;

internal static class ChangeFields
{
    /// <summary>A field over what a release has changed, of all kinds or of those that are asked for.</summary>
    /// <param name="connection">The field; it has the argument of <see cref="ChangeKindType"/>.</param>
    /// <param name="type">The type of releases.</param>
    /// <param name="types">The types of connections.</param>
    /// <param name="changes">The changes of a release, in the order of their keys.</param>
    public static void AddChangesTo<TChange>(
        this ConnectionField<TChange> connection,
        ComplexGraphType<Release> type,
        ConnectionTypes types,
        Func<OperationWriter, int, IReadOnlyList<TChange>> changes
    )
        where TChange : class, IChange =>
        connection
            .AddTo(type, types)
            .WriteWith<Release>(selection =>
            {
                var kinds = ChangeKindType.Bind(selection);
                return connection.WriteRows<Release>(
                    selection,
                    (writer, release) =>
                        kinds.Get(writer) is { } only
                            ? [.. changes(writer, release.Number).Where(change => only.Contains(change.Kind))]
                            : changes(writer, release.Number)
                );
            });
}
