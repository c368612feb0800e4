using OpenUrban.Data;
using OpenUrban.GraphQL.Execution;
using OpenUrban.GraphQL.Nodes;
using OpenUrban.GraphQL.State;

namespace OpenUrban.Api;

/// <summary>Finds entities by code for node and nodes.</summary>
internal sealed class EntityNodeSource<TEntity>(string typeName, Func<IRowSource, IQueryable<TEntity>> entities)
    : INodeSource
    where TEntity : class, IEntity
{
    public string TypeName => typeName;

    public IReadOnlyDictionary<string, object> Find(OperationWriter writer, IReadOnlyCollection<string> codes) =>
        writer
            .State.GetOrAdd(this, state => entities(state.Rows!).ToDictionary(e => e.Code, StringComparer.Ordinal))
            .FoundIn(codes);
}
