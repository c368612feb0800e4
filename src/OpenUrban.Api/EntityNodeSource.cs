using GraphQL;
using Microsoft.EntityFrameworkCore;
using OpenUrban.Data;
using OpenUrban.GraphQL.Answers;
using OpenUrban.GraphQL.Nodes;

namespace OpenUrban.Api;

/// <summary>Finds entities by code for node and nodes.</summary>
internal sealed class EntityNodeSource<TEntity>(string typeName, Func<IRowSource, IQueryable<TEntity>> entities)
    : INodeSource
    where TEntity : class, IEntity
{
    public string TypeName => typeName;

    public async Task<IReadOnlyDictionary<string, object>> FindAsync(
        IResolveFieldContext context,
        IReadOnlyList<string> codes
    ) =>
        await entities(context.RequestServices!.GetRequiredService<IRowSource>())
            .Where(e => codes.Contains(e.Code))
            .ToDictionaryAsync(e => e.Code, object (e) => e, context.CancellationToken);

    public object? Find(DataState state, string code) =>
        state.Once(this, s => entities(s.Rows!).ToDictionary(e => e.Code)).GetValueOrDefault(code);
}
