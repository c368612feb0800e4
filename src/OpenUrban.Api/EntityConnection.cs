using GraphQL.Types;
using OpenUrban.GraphQL.Paging;

namespace OpenUrban.Api;

/// <summary>Declares a list of entities of one type.</summary>
/// <param name="name">Name of the field.</param>
/// <param name="description">What is in the list.</param>
/// <param name="connectionName">Name of the connection without suffix; null for that of the field.</param>
/// <param name="edgeFields">Adds fields of the relation to the edges.</param>
internal delegate ConnectionField<TEntity> EntityConnection<TEntity>(
    string name,
    string description,
    string? connectionName = null,
    Action<ObjectGraphType<Edge>>? edgeFields = null
)
    where TEntity : class;
