using GraphQL.Types;
using OpenUrban.Data.Sources;
using OpenUrban.GraphQL;
using OpenUrban.GraphQL.Paging;

namespace OpenUrban.Api.Sources;

internal sealed class SourceQueries(ConnectionTypes connections) : IRootFields
{
    public void AddTo(ObjectGraphType query)
    {
        SourceType
            .Connection("sources", "The sources of the figures and wordings.")
            .AddTo(query, connections, context => context.Db().Sources);
        query.ByCode<SourceType, Source>("source", "The source with this code.", "NBS2024", db => db.Sources);
    }
}
