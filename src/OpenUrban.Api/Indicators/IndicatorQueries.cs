using GraphQL.Types;
using OpenUrban.Data.Indicators;
using OpenUrban.GraphQL;
using OpenUrban.GraphQL.Paging;

namespace OpenUrban.Api.Indicators;

internal sealed class IndicatorQueries(ConnectionTypes connections) : IRootFields
{
    public void AddTo(ObjectGraphType query)
    {
        IndicatorType
            .Connection("indicators", "What is measured.")
            .AddTo(query, connections, context => context.Db().Indicators);
        query.ByCode<IndicatorType, Indicator>(
            "indicator",
            "The indicator with this code.",
            "URB_RATE",
            db => db.Indicators
        );
    }
}
