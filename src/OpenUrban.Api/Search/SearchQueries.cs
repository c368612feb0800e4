using GraphQL.Types;
using OpenUrban.GraphQL;
using OpenUrban.GraphQL.Paging;

namespace OpenUrban.Api.Search;

internal sealed class SearchQueries(ConnectionTypes connections) : IRootFields
{
    public void AddTo(ObjectGraphType query) => _ = connections;
}
