using System.Linq.Expressions;
using GraphQL.Types;
using OpenUrban.GraphQL.Filtering;
using OpenUrban.GraphQL.Paging;
using OpenUrban.GraphQL.Sorting;

namespace OpenUrban.Api;

/// <summary>Lists of entities, each type with its filter, its orders and its key.</summary>
internal static class EntityConnections
{
    public static EntityConnection<TEntity> Of<TEntity, TType, TFilter, TSort>(Expression<Func<TEntity, object?>> key)
        where TEntity : class
        where TType : IGraphType
        where TFilter : FilterInputType<TEntity>
        where TSort : SortInputType<TEntity> =>
        (name, description, connectionName, edgeFields) =>
            new ConnectionField<TEntity>
            {
                Name = name,
                Description = description,
                ConnectionName = connectionName,
                EdgeFields = edgeFields,
                NodeType = typeof(TType),
                FilterType = typeof(TFilter),
                SortType = typeof(TSort),
                Keys = [key],
            };
}
