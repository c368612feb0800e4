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
            .AddTo(query, connections, rows => rows.Of<Source>());
        query.ByCode<SourceType, Source>("source", "The source with this code.", "NBS2024", rows => rows.Of<Source>());
    }
}
